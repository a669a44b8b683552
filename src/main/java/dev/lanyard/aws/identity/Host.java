package dev.lanyard.aws.identity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What access to AWS may know of this machine, handed in so that tests can make one up.
 *
 * @param environment the environment variables
 * @param home the home directory, under which {@code .aws} is looked for
 * @param root the root of the file system, under which the kernel tells about the hardware
 * @param userName the operating system's name of the user
 */
public record Host(Map<String, String> environment, Path home, Path root, String userName) {

    /** Copies the environment. */
    public Host {
        environment = Map.copyOf(environment);
    }

    /** Returns an environment variable; one that is set to nothing counts as not set, as in the AWS CLI. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Returns an environment variable that names a file, with a leading tilde resolved. */
    Path file(String variable, String fallback) {
        return resolve(variable(variable).orElse(fallback));
    }

    private Path resolve(String text) {
        return text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text);
    }
}
