package dev.lanyard.operation.plan;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as programs get it.
 *
 * @param untouched what is as wanted already, or cannot be changed now
 * @param notes what the person should know beforehand, as sentences
 */
public record PlanItem(List<StepRow> steps, List<Report> untouched, List<String> notes) {

    /** Copies the lists. */
    public PlanItem {
        steps = List.copyOf(steps);
        untouched = List.copyOf(untouched);
        notes = List.copyOf(notes);
    }

    static PlanItem of(Plan plan, Assessment assessment) {
        Stream<Report> untouched = plan.lines().stream()
                .filter(PlanLine.Untouched.class::isInstance)
                .map(line -> ((PlanLine.Untouched) line).report());
        return new PlanItem(plan.steps().stream().map(StepRow::of).toList(), untouched.toList(), plan.notes());
    }
}
