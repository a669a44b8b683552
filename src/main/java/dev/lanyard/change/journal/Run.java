package dev.lanyard.change.journal;

import dev.lanyard.change.plan.Plan;
import java.util.List;

/**
 * A plan that was carried out, and how far it came.
 *
 * @param plan as it was agreed to
 * @param steps what has become of its steps, in their order
 */
public record Run(RunSummary summary, Station station, Plan plan, List<JournalStep> steps) {

    /** Copies the list. */
    public Run {
        steps = List.copyOf(steps);
    }

    /** Returns the number that people type. */
    public int id() {
        return summary.id();
    }

    /** Returns how it stands. */
    public RunState state() {
        return summary.state();
    }
}
