package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Locale;
import java.util.regex.Pattern;

/** Machine images: there is no list of them, so each id that is well formed is one. */
final class Images {

    private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");

    /** RunInstances finds the newest image by a public parameter of Systems Manager that is named so. */
    private static final String BY_PARAMETER = "resolve:ssm:/aws/service/ami-";

    private Images() {}

    /** Gives a new instance what is on the image: what others of it have, else Amazon Linux with the agent. */
    static void boot(InstanceState instance, String image, RegionState region) {
        instance.imageId = id(image);
        region.instances.values().stream()
                .filter(other -> other.imageId.equals(instance.imageId))
                .findFirst()
                .ifPresentOrElse(other -> copy(other, instance), () -> fresh(instance, image));
    }

    static void check(String image) {
        if (!image.startsWith(BY_PARAMETER) && !ID.matcher(image).matches()) {
            throw Ec2Faults.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + image + "\" (expecting \"ami-...\")");
        }
    }

    private static String id(String image) {
        return image.startsWith(BY_PARAMETER) ? "ami-%09d%08x".formatted(0, image.hashCode()) : image;
    }

    private static void copy(InstanceState from, InstanceState to) {
        to.platform = from.platform;
        to.agent.installed = from.agent.installed;
        to.agent.version = from.agent.version;
        to.agent.platformName = from.agent.platformName;
        to.agent.platformVersion = from.agent.platformVersion;
    }

    private static void fresh(InstanceState instance, String image) {
        if (image.toLowerCase(Locale.ROOT).contains("windows")) {
            instance.platform = "windows";
            instance.agent.platformName = "Microsoft Windows Server 2022 Datacenter";
            instance.agent.platformVersion = "10.0.20348";
        }
    }
}
