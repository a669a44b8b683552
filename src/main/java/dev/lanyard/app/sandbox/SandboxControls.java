package dev.lanyard.app.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.sandbox.Administrator;
import dev.lanyard.sandbox.Sandbox;
import dev.lanyard.sandbox.SandboxFaults;
import dev.lanyard.sandbox.SandboxStatus;
import dev.lanyard.sandbox.Surroundings;
import dev.lanyard.sandbox.http.SandboxServer;
import dev.lanyard.sandbox.log.Calls;
import dev.lanyard.sandbox.log.LoggedCall;
import dev.lanyard.sandbox.sample.SampleOrganization;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The controls of this user's sandbox. */
public final class SandboxControls implements SandboxControl {

    /** An empty world's only account where none is named: the one that AWS's documentation uses. */
    private static final AccountId USUAL_ACCOUNT = new AccountId("123456789012");

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Supplier<Sandbox> sandbox;
    private final Surroundings surroundings;

    /** Controls the sandbox, which is opened when something is asked of it. */
    public SandboxControls(Supplier<Sandbox> sandbox, Surroundings surroundings) {
        this.sandbox = sandbox;
        this.surroundings = surroundings;
    }

    @Override
    public Fresh reset(Size size) {
        SampleOrganization.Size usual = SampleOrganization.Size.USUAL;
        int instances = size.instances().orElse(usual.instances());
        int accounts = size.accounts().orElse(usual.accounts());
        Optional<String> oldWorld = sandbox.get().reset(new SampleOrganization.Size(instances, accounts), size.seed());
        return new Fresh(status(), oldWorld);
    }

    @Override
    public Status status() {
        SandboxStatus status = sandbox.get().status();
        return new Status(
                status.place(),
                status.accounts().stream().map(SandboxControls::account).toList(),
                status.instances(),
                status.seed());
    }

    @Override
    public CallLog calls() {
        Calls calls = sandbox.get().calls();
        return new CallLog(calls.entries().stream().map(SandboxControls::sent).toList(), calls.changes());
    }

    private static SentCall sent(LoggedCall call) {
        return new SentCall(
                call.number(),
                call.time(),
                call.caller(),
                call.account(),
                call.region(),
                call.operation(),
                call.about(),
                call.outcome(),
                call.requestId());
    }

    @Override
    public Faults faults() {
        SandboxFaults now = sandbox.get().faults();
        return new Faults(now.latency(), now.throttled(), now.failing(), now.lost(), now.limits(), now.propagation());
    }

    @Override
    public void disturb(Faults faults) {
        sandbox.get()
                .disturb(new SandboxFaults(
                        faults.latency(),
                        faults.throttled(),
                        faults.failing(),
                        faults.lost(),
                        faults.limits(),
                        faults.propagation()));
    }

    @Override
    public void serve(Serving serving, Consumer<Served> ready) {
        Sandbox served = serving.empty() ? empty(serving) : sandbox.get();
        Administrator administrator =
                serving.account().map(served::administrator).orElseGet(served::administrator);
        Optional<AccountId> anybody =
                serving.anyCredentials() ? Optional.of(administrator.account()) : Optional.empty();
        try (SandboxServer server = served.serve(serving.port(), anybody)) {
            SandboxStatus status = served.status();
            Account account = account(status.account(administrator.account()));
            ready.accept(new Served(server.address(), status.defaultRegion(), account));
            waitForInterruption(surroundings.sleeper());
        }
    }

    private Sandbox empty(Serving serving) {
        return Sandbox.empty(serving.account().orElse(USUAL_ACCOUNT), surroundings);
    }

    /** Being interrupted is the way in which serving ends, so nobody else need hear of it. */
    private static void waitForInterruption(Sleeper sleeper) {
        try {
            while (true) {
                sleeper.sleep(A_WHILE);
            }
        } catch (LanyardException end) {
            if (end.kind() != ErrorKind.INTERRUPTED) {
                throw end;
            }
            boolean _ = Thread.interrupted();
        }
    }

    private static Account account(SandboxStatus.Account account) {
        Administrator administrator = account.administrator();
        return new Account(
                administrator.account().value(),
                account.name(),
                account.regions(),
                account.instances(),
                administrator.accessKeyId(),
                administrator.secretAccessKey());
    }
}
