package dev.lanyard.aws.session;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Secret;
import dev.lanyard.sandbox.Administrator;
import dev.lanyard.sandbox.TestingSandbox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;

/** Sessions over a scripted transport, for tests of whatever calls AWS. */
public final class TestingSessions {

    private TestingSessions() {}

    /** Returns a session in eu-central-1 whose calls the transport answers. */
    public static AwsSession session(ScriptedTransport transport) {
        return sessions(transport, GuardMode.OPEN).own();
    }

    /** Returns sessions of which the guard is in the given mode. */
    public static Sessions sessions(ScriptedTransport transport, GuardMode mode) {
        Simulation simulation =
                new Simulation(() -> transport, "AKIATESTING", new Secret("secret"), new RegionId("eu-central-1"));
        return Sessions.ofSimulation(simulation, settings(), () -> mode);
    }

    /** Returns a session in us-east-1 as the administrator of the sandbox's default account. */
    public static AwsSession on(TestingSandbox sandbox) {
        return on(sandbox, sandbox.sandbox()::httpClient);
    }

    /** Returns such a session whose requests go another way to the sandbox. */
    public static AwsSession on(TestingSandbox sandbox, Supplier<SdkHttpClient> way) {
        return on(sandbox, way, () -> false);
    }

    /** Returns such a session that keeps to the limits of EC2. */
    public static AwsSession limited(TestingSandbox sandbox) {
        return on(sandbox, sandbox.sandbox()::httpClient, () -> true);
    }

    private static AwsSession on(TestingSandbox sandbox, Supplier<SdkHttpClient> way, BooleanSupplier limited) {
        Administrator administrator = sandbox.sandbox().administrator();
        Simulation simulation = new Simulation(
                way, administrator.accessKeyId(), administrator.secretAccessKey(), new RegionId("us-east-1"), limited);
        return Sessions.ofSimulation(simulation, settings(), () -> GuardMode.OPEN)
                .own();
    }

    private static AwsSettings settings() {
        Host host = new Host(Map.of(), Path.of("/nowhere"), Path.of("/nowhere"), "ada");
        return new AwsSettings(Optional.empty(), Optional.empty(), Optional.empty(), host);
    }
}
