package dev.lanyard.change.step;

import java.util.Optional;

/** A step that cannot be taken back by making the thing what it was. */
public sealed interface Act extends Step permits DeregistrationStep, LaunchStep, RebootStep {

    @Override
    default Optional<Step> inverse() {
        return Optional.empty();
    }

    /** Says why it cannot be taken back, for the plan. */
    @Override
    Optional<String> loss();
}
