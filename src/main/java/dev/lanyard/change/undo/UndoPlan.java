package dev.lanyard.change.undo;

import dev.lanyard.change.plan.Plan;
import java.util.List;

/**
 * What it takes to take back what was done.
 *
 * @param skipped what is not taken back and why, as sentences; the plan has a line for each of them, too
 */
public record UndoPlan(Plan plan, List<String> skipped) {

    /** Copies the list. */
    public UndoPlan {
        skipped = List.copyOf(skipped);
    }
}
