package dev.lanyard.change.plan;

import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import java.util.Set;

/** A line of a plan: something to do, or something that there is nothing to do about. */
public sealed interface PlanLine {

    /**
     * A step to make.
     *
     * @param number its number in the plan, from 1
     * @param after the numbers of the steps that have to be made before it
     */
    record ToDo(int number, Step step, Set<Integer> after) implements PlanLine {

        /** Copies the numbers. */
        public ToDo {
            after = Set.copyOf(after);
        }
    }

    /** A thing that is as wanted already, or that cannot be changed now; the report says which. */
    record Untouched(Report report) implements PlanLine {}
}
