package dev.lanyard.app.work;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import dev.lanyard.aws.session.Sessions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The ways to AWS that are open, one for each identity that a command named; each is opened when first used. */
final class Connections implements AutoCloseable {

    private final Environment environment;
    private final OpenSandbox sandbox;
    private final Map<Guarded, Sessions> open = new ConcurrentHashMap<>();

    Connections(Environment environment, OpenSandbox sandbox) {
        this.environment = environment;
        this.sandbox = sandbox;
    }

    Sessions sessions(Settings settings) {
        Guarded guarded = new Guarded(identity(settings), settings.guard());
        return open.computeIfAbsent(guarded, way -> connect(way, settings));
    }

    Identity identity(Settings settings) {
        return settings.sandbox()
                ? new Identity(true, Optional.empty(), Optional.empty())
                : new Identity(false, settings.profile(environment), settings.endpoint());
    }

    private Sessions connect(Guarded way, Settings settings) {
        Identity identity = way.identity();
        AwsSettings aws = new AwsSettings(identity.profile(), settings.region(), identity.endpoint(), host());
        return identity.sandbox()
                ? Sessions.ofSimulation(sandbox.simulation(), aws, way::mode)
                : Sessions.ofAws(aws, way::mode);
    }

    Host host() {
        Path home = environment.home().orElse(Path.of("/nonexistent"));
        return new Host(environment.variables(), home, Path.of("/"), environment.userName());
    }

    @Override
    public void close() {
        open.values().forEach(Sessions::close);
    }

    /** A guard of its own for each mode: work in the background can never loosen the guard of a command. */
    private record Guarded(Identity identity, GuardMode mode) {}

    /** What tells one identity from another. */
    record Identity(boolean sandbox, Optional<String> profile, Optional<URI> endpoint) {

        /** Returns what stands for it in names of files. */
        String label() {
            String who =
                    sandbox ? "sandbox" : profile.map(name -> "profile-" + name).orElse("default");
            return who + endpoint.map(address -> "-" + address.getAuthority()).orElse("");
        }
    }
}
