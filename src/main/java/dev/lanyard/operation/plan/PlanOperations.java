package dev.lanyard.operation.plan;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code plan}. */
public final class PlanOperations {

    private PlanOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(entry(ShowPlan.class, () -> PlanFiles::show));
    }
}
