package dev.lanyard.operation;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.ExitCode;

/** A plan that is shown and not carried out. */
public record ShownPlan(Plan plan) implements ChangeOutcome {

    @Override
    public ExitCode exitCode() {
        return ExitCode.DONE;
    }
}
