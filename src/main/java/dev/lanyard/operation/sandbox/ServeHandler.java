package dev.lanyard.operation.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Handler;
import dev.lanyard.operation.SandboxControl.Served;
import dev.lanyard.operation.SandboxControl.Serving;
import java.util.concurrent.atomic.AtomicReference;

/** Serves the sandbox until it is interrupted; what others need to come in is said as soon as they can. */
final class ServeHandler implements Handler<ServeSandbox, Changed> {

    private static final int MAX_PORT = 65_535;

    @Override
    public Changed handle(ServeSandbox request, Context context) {
        check(request);
        Serving serving = new Serving(request.port(), request.empty(), request.account(), request.anyCredentials());
        AtomicReference<String> address = new AtomicReference<>("");
        context.workplace().sandboxControl().serve(serving, served -> {
            address.set(served.address().toString());
            announce(context.dialogue(), request, served);
        });
        return Changed.one("stopped", address.get(), "");
    }

    private static void check(ServeSandbox request) {
        if (request.port() < 0 || request.port() > MAX_PORT) {
            throw LanyardException.usage(
                    "There is no port " + request.port() + ".", "A port is a number from 0 to " + MAX_PORT + ".");
        }
        if (request.account().isPresent() && !request.empty() && !request.anyCredentials()) {
            throw LanyardException.usage(
                    "--account says nothing without --empty or --any-credentials.",
                    "The sample organisation is entered with the access key of the account; 'sandbox status' shows"
                            + " them.");
        }
    }

    private static void announce(Dialogue dialogue, ServeSandbox request, Served served) {
        dialogue.tell("The sandbox answers at " + served.address() + " until Ctrl-C. To come in, paste:");
        dialogue.tell("unset AWS_PROFILE AWS_SESSION_TOKEN");
        dialogue.tell("export AWS_ACCESS_KEY_ID=" + served.account().accessKeyId());
        // Shown on purpose: it opens nothing but the simulation.
        dialogue.tell("export AWS_SECRET_ACCESS_KEY="
                + served.account().secretAccessKey().reveal());
        // The AWS CLI of version 1 knows only the second of the two names.
        dialogue.tell("export AWS_REGION=" + served.region() + " AWS_DEFAULT_REGION=" + served.region());
        dialogue.tell("export AWS_ENDPOINT_URL=" + served.address());
        if (request.anyCredentials()) {
            dialogue.tell(warning(new AccountId(served.account().accountId())));
        }
    }

    private static String warning(AccountId account) {
        return "WARNING: every access key is taken for the root of account " + account
                + ": whoever can reach the port on this host can read and change this world.";
    }
}
