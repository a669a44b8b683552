package dev.lanyard.aws.identity;

import dev.lanyard.model.RegionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A machine made up for a test: its environment, its files, its hardware. */
final class TestingHost {

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    TestingHost(Path root) {
        this.root = root;
    }

    TestingHost variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    TestingHost config(String content) {
        return file("home/.aws/config", content);
    }

    TestingHost credentials(String content) {
        return file("home/.aws/credentials", content);
    }

    TestingHost file(String path, String content) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return this;
    }

    Host host() {
        return new Host(environment, root.resolve("home"), root, "ada lovelace");
    }

    AwsSettings settings() {
        return new AwsSettings(Optional.empty(), Optional.empty(), Optional.empty(), host());
    }

    AwsSettings settings(String profile) {
        return new AwsSettings(Optional.of(profile), Optional.empty(), Optional.empty(), host());
    }

    AwsSettings in(String region) {
        return new AwsSettings(Optional.empty(), Optional.of(new RegionId(region)), Optional.empty(), host());
    }
}
