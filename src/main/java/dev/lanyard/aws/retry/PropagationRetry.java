package dev.lanyard.aws.retry;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Repeats a call until what was just created is known where the call is answered, for about two minutes.
 *
 * <p>The waits begin at two seconds, as EC2's guide advises ("Eventual consistency"), and grow to ten.
 */
public record PropagationRetry(Clock clock, Sleeper sleeper) {

    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /**
     * Makes the call; again and again while its failure is one of those that may pass.
     *
     * @param expected the failures that are waited out; all others pass at once
     * @param report told before each wait, so that the person sees why nothing happens
     * @throws AwsException the last failure, when time is up
     */
    public <T> T call(Set<Propagation> expected, Supplier<T> call, Consumer<Wait> report) {
        Instant start = clock.instant();
        Duration wait = FIRST_WAIT;
        while (true) {
            try {
                return call.get();
            } catch (AwsException failure) {
                Duration waited = Duration.between(start, clock.instant());
                if (!passes(expected, failure) || waited.plus(wait).compareTo(AT_MOST) > 0) {
                    throw failure;
                }
                report.accept(new Wait(failure, waited, AT_MOST));
            }
            sleeper.sleep(wait);
            wait = longer(wait);
        }
    }

    private static boolean passes(Set<Propagation> expected, AwsException failure) {
        return expected.stream().anyMatch(propagation -> propagation.explains(failure));
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** A wait that is about to begin: what AWS said, how long it has been so, and when it will be given up. */
    public record Wait(AwsException failure, Duration waited, Duration atMost) {}
}
