package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.Step;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a plan as lines, with what they say in particular below.
 *
 * @param shownLater the numbers of the steps whose document a later step compares with what was in force
 */
record StepBranches(Set<Integer> shownLater) {

    static StepBranches in(Plan plan) {
        return new StepBranches(plan.steps().stream()
                .map(ToDo::step)
                .flatMap(step -> compared(step).stream())
                .collect(Collectors.toSet()));
    }

    private static Optional<Integer> compared(Step step) {
        return step instanceof DefaultVersionStep choice
                        && choice.documents().isPresent()
                        && choice.after().version() instanceof Pending.Promised<?> promised
                ? Optional.of(promised.step())
                : Optional.empty();
    }

    Branch of(ToDo todo) {
        Step step = todo.step();
        Stream<Branch> details = step.details().stream().map(line -> Branch.leaf(Mark.DETAIL, line));
        Stream<Branch> document = shownLater.contains(todo.number())
                ? Stream.empty()
                : step.documents().stream().flatMap(documents -> DocumentBranches.of(documents).stream());
        return new Branch(
                mark(step), step.title(), Stream.concat(details, document).toList());
    }

    private static Mark mark(Step step) {
        return switch (step.kind()) {
            case CREATE -> Mark.ADDED;
            case CHANGE -> Mark.CHANGED;
            case DELETE -> Mark.REMOVED;
        };
    }
}
