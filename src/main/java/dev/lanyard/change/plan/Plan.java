package dev.lanyard.change.plan;

import dev.lanyard.change.plan.PlanLine.ToDo;
import java.util.List;

/**
 * What is to be changed, in an order in which it can be; making one only reads.
 *
 * @param lines in the order in which they were asked for
 * @param notes what the person should know beforehand, as sentences
 */
public record Plan(List<PlanLine> lines, List<String> notes) {

    /** Copies the lists. */
    public Plan {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Returns the steps. */
    public List<ToDo> steps() {
        return lines.stream()
                .filter(ToDo.class::isInstance)
                .map(ToDo.class::cast)
                .toList();
    }

    /** Returns whether there is nothing to do. */
    public boolean isEmpty() {
        return steps().isEmpty();
    }
}
