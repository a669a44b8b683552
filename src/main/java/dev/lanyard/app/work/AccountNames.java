package dev.lanyard.app.work;

import dev.lanyard.app.settings.Settings;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What to call the account one is in, for the prompt: asked for in the background, once for each place, because a
 * prompt must not wait for AWS.
 */
public final class AccountNames {

    private static final Executor BACKGROUND = Thread.ofVirtual().name("account-name")::start;

    /** How long a prompt may wait for an answer that is under way: less than a person would call a delay. */
    private static final long PATIENCE_MILLIS = 300;

    private final Workspace workspace;
    private final Map<Workspace.Place, CompletableFuture<Known>> asked = new ConcurrentHashMap<>();

    AccountNames(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the account's alias or id; empty until it is known, and where it cannot be known. */
    public String account(Settings settings) {
        return now(settings).account();
    }

    /** Returns the Region one is in; empty until it is known, and where none is chosen. */
    public String region(Settings settings) {
        return settings.region()
                .map(RegionId::value)
                .orElseGet(() -> now(settings).region());
    }

    private Known now(Settings settings) {
        CompletableFuture<Known> answer = asked.computeIfAbsent(
                workspace.place(settings), _ -> CompletableFuture.supplyAsync(() -> ask(settings), BACKGROUND));
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return Known.NOTHING;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Known.NOTHING;
        }
    }

    private Known ask(Settings settings) {
        String region = "";
        try {
            AwsSession session = workspace.session(settings);
            region = session.chosenRegion().map(RegionId::value).orElse("");
            Callers callers = new Callers(session);
            String account =
                    callers.alias().orElseGet(() -> callers.current().account().value());
            return new Known(account, region);
        } catch (RuntimeException e) {
            // The first command will tell what is wrong; the prompt only stays silent about it.
            workspace.environment().log().write("The account's name could not be asked for", e);
            return new Known("", region);
        }
    }

    private record Known(String account, String region) {

        private static final Known NOTHING = new Known("", "");
    }
}
