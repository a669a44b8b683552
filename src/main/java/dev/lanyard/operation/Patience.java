package dev.lanyard.operation;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks again and again until something has come about, in the sight of the person and with an end.
 *
 * @param between how long to wait between two looks
 * @param atMost when to give up
 */
public record Patience(Context context, Duration between, Duration atMost) {

    /**
     * Returns the first look that satisfies.
     *
     * @param what what is waited for, as the end of "Waiting for …"
     * @param lacking says of a look what is still missing
     * @throws LanyardException of kind TIMEOUT when time is up
     */
    public <T> T until(String what, Supplier<T> look, Predicate<T> satisfied, Function<T, String> lacking) {
        T found = look.get();
        if (satisfied.test(found)) {
            return found;
        }
        Instant start = context.clock().instant();
        try (Progress progress = context.dialogue().progress("Waiting for " + what)) {
            while (!satisfied.test(found)) {
                Duration waited = Duration.between(start, context.clock().instant());
                if (waited.compareTo(atMost) >= 0) {
                    throw inVain(what, lacking.apply(found));
                }
                progress.update("Waiting for " + what + ": " + lacking.apply(found) + ", " + words(waited) + " of "
                        + words(atMost));
                context.sleeper().sleep(between);
                found = look.get();
            }
            return found;
        }
    }

    private LanyardException inVain(String what, String lacking) {
        return new LanyardException(
                ErrorKind.TIMEOUT,
                "Waited " + words(atMost) + " for " + what + ", but " + lacking + ".",
                "Wait longer, or look at why with 'instance show'.");
    }

    /** Returns the duration as people write it, such as {@code 1m30s}. */
    static String words(Duration duration) {
        Duration whole = Duration.ofSeconds(duration.toSeconds());
        return whole.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
