package dev.lanyard.app.work;

import dev.lanyard.app.host.Environment;
import dev.lanyard.aws.session.Simulation;
import dev.lanyard.sandbox.Administrator;
import dev.lanyard.sandbox.Sandbox;
import dev.lanyard.sandbox.Surroundings;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The simulated organisation of this user, opened when a command first needs it. */
final class OpenSandbox {

    private final Environment environment;
    private @Nullable Sandbox sandbox;

    OpenSandbox(Environment environment) {
        this.environment = environment;
    }

    synchronized Sandbox sandbox() {
        Sandbox open = sandbox;
        if (open == null) {
            open = Sandbox.open(directory(), surroundings());
            sandbox = open;
        }
        return open;
    }

    private Path directory() {
        return environment.directories().state().resolve("sandbox");
    }

    Surroundings surroundings() {
        return new Surroundings(environment.clock(), environment.sleeper(), new SecureRandom());
    }

    Simulation simulation() {
        Sandbox open = sandbox();
        Administrator administrator = open.administrator();
        return new Simulation(
                open::httpClient,
                administrator.accessKeyId(),
                administrator.secretAccessKey(),
                open.status().defaultRegion(),
                () -> open.faults().limits());
    }
}
