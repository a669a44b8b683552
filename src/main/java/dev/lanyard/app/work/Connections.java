package dev.lanyard.app.work;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import dev.lanyard.aws.session.Sessions;
import dev.lanyard.aws.session.Simulation;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The ways to AWS that are open, one for each identity that a command named; each is opened when first used. */
final class Connections implements AutoCloseable {

    private final Environment environment;
    private final OpenSandbox sandbox;
    private final AtomicReference<GuardMode> mode = new AtomicReference<>(GuardMode.OPEN);
    private final Map<Identity, Sessions> open = new ConcurrentHashMap<>();

    Connections(Environment environment, OpenSandbox sandbox) {
        this.environment = environment;
        this.sandbox = sandbox;
    }

    /** What the guard lets through from now on. */
    void guard(GuardMode next) {
        mode.set(next);
    }

    Sessions sessions(Settings settings) {
        return open.computeIfAbsent(identity(settings), identity -> connect(identity, settings));
    }

    Identity identity(Settings settings) {
        return settings.sandbox()
                ? new Identity(true, Optional.empty(), Optional.empty())
                : new Identity(false, settings.profile(environment), settings.endpoint());
    }

    private Sessions connect(Identity identity, Settings settings) {
        AwsSettings aws = new AwsSettings(identity.profile(), settings.region(), identity.endpoint(), host());
        return identity.sandbox()
                ? Sessions.ofSimulation(sandbox.simulation(), aws, mode::get)
                : Sessions.ofAws(aws, mode::get);
    }

    Host host() {
        Path home = environment.home().orElse(Path.of("/nonexistent"));
        return new Host(environment.variables(), home, Path.of("/"), environment.userName());
    }

    @Override
    public void close() {
        open.values().forEach(Sessions::close);
    }

    /** What tells one way to AWS from another. */
    record Identity(boolean sandbox, Optional<String> profile, Optional<URI> endpoint) {

        /** Returns what stands for it in names of files. */
        String label() {
            String who = sandbox ? "sandbox" : profile.map(name -> "profile-" + name).orElse("default");
            return who + endpoint.map(address -> "-" + address.getAuthority()).orElse("");
        }
    }
}
