package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.state.RegionState.InstanceState;

/** The operating systems of the sample, named as Systems Manager names them. */
enum Platform {
    AMAZON_LINUX_2023("", "Amazon Linux", "2023", "3.3.987.0", "ami-0c1f2a3b4d5e60718"),
    UBUNTU("", "Ubuntu", "24.04", "3.3.859.0", "ami-0d4e5f6071829304a"),
    WINDOWS_2022(
            "windows", "Microsoft Windows Server 2022 Datacenter", "10.0.20348", "3.3.987.0", "ami-0e8f90a1b2c3d4e5f"),
    AMAZON_LINUX_2("", "Amazon Linux", "2", "3.1.1732.0", "ami-0f3a4b5c6d7e8f901"),
    WINDOWS_2016(
            "windows", "Microsoft Windows Server 2016 Datacenter", "10.0.14393", "3.1.1732.0", "ami-0a9b8c7d6e5f40312");

    private final String platform;
    private final String name;
    private final String version;
    private final String agent;
    private final String image;

    Platform(String platform, String name, String version, String agent, String image) {
        this.platform = platform;
        this.name = name;
        this.version = version;
        this.agent = agent;
        this.image = image;
    }

    void installOn(InstanceState instance) {
        instance.platform = platform;
        instance.imageId = image;
        instance.agent.platformName = name;
        instance.agent.platformVersion = version;
        instance.agent.version = agent;
    }
}
