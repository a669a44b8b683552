package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.retry.Aftermath;
import dev.lanyard.model.LanyardException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits within a step, in the sight of the person.
 *
 * @param share how much of each wait is waited, so that steps that began together do not all come back together
 * @param told is given what is waited for
 */
record Pause(Job job, double share, Consumer<String> told) {

    private static final double GOLDEN = 0.618_033_988_749_895;

    /** Takes the share from the step's number: neighbours get shares that lie far apart. */
    static Pause of(Job job, int step, Consumer<String> told) {
        return new Pause(job, 0.5 + step * GOLDEN % 1 / 2, told);
    }

    /** Waits, unless it has been waited long enough; returns whether it did. */
    boolean wait(Waits waits, String why) {
        Optional<Duration> wait = waits.next(share);
        if (wait.isEmpty()) {
            return false;
        }
        job.sleep(wait.get(), () -> told.accept(why + ", " + waits.words()));
        return true;
    }

    static String trouble(LanyardException failure) {
        if (Aftermath.of(failure) == Aftermath.THROTTLED) {
            return "AWS limits how often it may be called";
        }
        return failure instanceof AwsException answer ? "AWS failed (" + answer.code() + ")" : "the call failed";
    }
}
