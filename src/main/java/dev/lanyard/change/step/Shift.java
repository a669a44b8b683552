package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import java.util.Optional;

/**
 * A step that takes a thing from one state to another; taking it back is the same with the two exchanged.
 *
 * @param <S> what is kept of the thing's state: all that has to come back
 */
public sealed interface Shift<S> extends Step
        permits ActivationStep,
                AttachmentStep,
                BoundaryStep,
                DefaultVersionStep,
                InlinePolicyStep,
                MetadataStep,
                NodeRoleStep,
                PolicyStep,
                PowerStep,
                ProfileRoleStep,
                ProfileStep,
                RoleStep,
                ServiceSettingStep,
                TagStep,
                TrustStep,
                VersionStep,
                WornProfileStep {

    /** Returns the state that the thing was read in. */
    S before();

    /** Returns the state that it is to have. */
    S after();

    /** Reads the state that it has now. */
    S read(AwsSession session);

    /** Returns the step of the same thing between two other states. */
    Shift<S> between(S before, S after);

    /**
     * Makes the call.
     *
     * @return the state that the thing has now, with the ids that AWS gave
     */
    S move(AwsSession session);

    /** Returns whether the thing as it is now is in the state; what was not known of the state is not compared. */
    default boolean same(S state, S now) {
        return state.equals(now);
    }

    /** Returns a state in words that continue "…, it ", such as {@code holds role web} or {@code does not exist}. */
    String words(S state);

    @Override
    default Standing standing(AwsSession session) {
        S now = read(session);
        if (same(after(), now)) {
            return new Standing.AsAfter(between(before(), now));
        }
        return same(before(), now)
                ? new Standing.AsBefore()
                : new Standing.Moved(title() + ": it " + words(now) + ", and when it was read, it " + words(before()));
    }

    @Override
    default Step make(AwsSession session) {
        return between(before(), move(session));
    }

    @Override
    default Optional<Step> inverse() {
        return Optional.of(between(after(), before()));
    }
}
