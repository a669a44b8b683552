package dev.lanyard.change.journal;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of a run.
 *
 * @param planned as it stood in the plan
 * @param made with the ids that AWS gave; empty until it is made
 * @param intended when the call was about to be made; empty where none was
 * @param settled when it was written what has become of it
 * @param requestId AWS's id of the call
 * @param code AWS's error code
 * @param words why it failed, is in doubt, or was passed over
 */
public record JournalStep(
        ToDo planned,
        StepState state,
        Optional<Step> made,
        Optional<Instant> intended,
        Optional<Instant> settled,
        Optional<String> requestId,
        Optional<String> code,
        Optional<String> words) {

    /** Returns its number in the plan. */
    public int number() {
        return planned.number();
    }

    /** Returns the step with all that is known of it. */
    public Step step() {
        return made.orElse(planned.step());
    }
}
