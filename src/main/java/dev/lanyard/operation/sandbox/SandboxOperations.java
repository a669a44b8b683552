package dev.lanyard.operation.sandbox;

import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.operation.SandboxControl.Account;
import dev.lanyard.operation.SandboxControl.Fresh;
import dev.lanyard.operation.SandboxControl.Size;
import dev.lanyard.operation.SandboxControl.Status;
import java.util.List;

/** The operations of the noun {@code sandbox}. */
public final class SandboxOperations {

    private SandboxOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                Entry.entry(ShowSandbox.class, () -> SandboxOperations::status),
                Entry.entry(ShowCalls.class, () -> CallOperations::show),
                Entry.entry(ServeSandbox.class, ServeHandler::new),
                Entry.entry(ResetSandbox.class, () -> SandboxOperations::reset),
                Entry.entry(ShowFaults.class, () -> FaultOperations::show),
                Entry.entry(SetFaults.class, () -> FaultOperations::set),
                Entry.entry(ClearFaults.class, () -> FaultOperations::clear));
    }

    private static Rows<SandboxAccount> status(ShowSandbox request, Context context) {
        Status status = context.workplace().sandboxControl().status();
        context.dialogue().tell("The sandbox is in " + status.place() + ", drawn from seed " + status.seed() + ".");
        List<SandboxAccount> accounts =
                status.accounts().stream().map(SandboxOperations::account).toList();
        return new Rows<>("Accounts", SandboxAccount.class, accounts);
    }

    private static SandboxAccount account(Account account) {
        return new SandboxAccount(
                account.accountId(),
                account.name(),
                account.regions(),
                account.instances(),
                account.accessKeyId(),
                account.secretAccessKey().reveal());
    }

    private static Changed reset(ResetSandbox request, Context context) {
        refuseUnlessOpen(context, "the sandbox was not reset");
        context.dialogue().confirm("Replace the sandbox, and all that was made in it, by a fresh sample organisation?");
        SandboxControl control = context.workplace().sandboxControl();
        Fresh fresh = control.reset(new Size(request.instances(), request.accounts(), request.seed()));
        fresh.oldWorld()
                .ifPresent(place ->
                        context.dialogue().tell("The old world could not be read; it is now in " + place + "."));
        return Changed.one("reset", fresh.status().place(), contents(fresh.status()));
    }

    /** No call of AWS is made here at which the guard could refuse. */
    static void refuseUnlessOpen(Context context, String consequence) {
        String mode = context.workplace().mode();
        if (!mode.equals(GuardMode.OPEN.words())) {
            throw new LanyardException(
                    ErrorKind.REFUSED, mode + ": " + consequence + ".", "Run it again without that mode.");
        }
    }

    private static String contents(Status status) {
        return status.accounts().size() + " accounts, " + status.instances() + " instances, seed " + status.seed();
    }
}
