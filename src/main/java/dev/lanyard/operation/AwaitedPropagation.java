package dev.lanyard.operation;

import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.aws.retry.PropagationRetry;
import dev.lanyard.operation.Dialogue.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Repeats a call while AWS does not know everywhere what was just created, in the sight of the person.
 *
 * @param expected the failures that may pass; only who has seen the thing in IAM may expect them
 * @param what what is waited for, as the end of "Waiting for …"
 */
public record AwaitedPropagation(Context context, Set<Propagation> expected, String what) {

    /** Waits for EC2 to learn of an instance profile that IAM has. */
    public static AwaitedPropagation ofProfile(Context context) {
        return new AwaitedPropagation(
                context,
                Set.of(Propagation.PROFILE_UNKNOWN_TO_EC2, Propagation.PROFILE_NOT_READY),
                "EC2 to learn of the new profile");
    }

    /** Makes the call, again and again where that helps. */
    public <T> T call(Supplier<T> call) {
        PropagationRetry retry = new PropagationRetry(context.clock(), context.sleeper());
        List<Progress> shown = new ArrayList<>(1);
        try {
            return retry.call(expected, call, wait -> show(wait, shown));
        } finally {
            shown.forEach(Progress::close);
        }
    }

    private void show(PropagationRetry.Wait wait, List<Progress> shown) {
        if (shown.isEmpty()) {
            shown.add(context.dialogue().progress("Waiting for " + what));
        }
        shown.getFirst()
                .update("Waiting for " + what + ", " + Patience.words(wait.waited()) + " of "
                        + Patience.words(wait.atMost()));
    }
}
