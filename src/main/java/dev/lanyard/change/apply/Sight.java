package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.retry.Aftermath;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import java.util.function.Predicate;

/**
 * Looks at the thing that a step is about, knowing that what is read may be older than what was written.
 *
 * @param follows whether the step waits for others of its plan, so that what it finds may be from before them
 */
record Sight(Step step, AwsSession session, boolean follows, Pause pause) {

    /** Looks before the first call. */
    Standing first() {
        Standing standing = look();
        if (!follows) {
            return standing;
        }
        return switch (standing) {
            case Standing.AsBefore before -> before;
            case Standing.AsAfter after -> whileStale(after, Waits.forSight(), Standing.AsAfter.class::isInstance);
            case Standing.Moved moved -> whileStale(moved, Waits.forPropagation(), Standing.Moved.class::isInstance);
        };
    }

    /** Looks whether a call was carried out of which that is not known: only a yes is believed at once. */
    Standing sure() {
        return whileStale(look(), Waits.forSight(), standing -> !(standing instanceof Standing.AsAfter));
    }

    private Standing whileStale(Standing first, Waits waits, Predicate<Standing> stale) {
        Standing standing = first;
        while (stale.test(standing) && pause.wait(waits, "looking whether it stays so")) {
            standing = look();
        }
        return standing;
    }

    private Standing look() {
        Waits trouble = Waits.forTrouble();
        Waits propagation = Waits.forPropagation();
        while (true) {
            try {
                return step.standing(session);
            } catch (AwsException failure) {
                pause.job().goOn();
                boolean again = isUnknown(failure)
                        ? pause.wait(propagation, Propagation.ENTITY_UNKNOWN_TO_IAM.words())
                        : Aftermath.of(failure) != Aftermath.NOT_DONE && pause.wait(trouble, Pause.trouble(failure));
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    private boolean isUnknown(AwsException failure) {
        return follows && Propagation.ENTITY_UNKNOWN_TO_IAM.explains(failure);
    }
}
