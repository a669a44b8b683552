package dev.lanyard.operation.change;

import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.StepState;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a plan was carried out before.
 *
 * @param made the steps that are made, by number
 * @param inDoubt the steps that were begun, where nobody knows whether they are made
 */
record Earlier(Map<Integer, Step> made, Set<Integer> inDoubt) {

    /** The plan was not begun yet. */
    static final Earlier NOTHING = new Earlier(Map.of(), Set.of());

    Earlier {
        made = Map.copyOf(made);
        inDoubt = Set.copyOf(inDoubt);
    }

    /** Returns the step with the ids that AWS gave to what was made before it. */
    Step given(ToDo todo) {
        return todo.step().given(number -> Optional.ofNullable(made.get(number)).flatMap(Step::gift));
    }

    static Earlier of(Run run) {
        return new Earlier(
                run.steps().stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .collect(Collectors.toMap(JournalStep::number, JournalStep::step)),
                run.steps().stream()
                        .filter(step -> step.state() == StepState.INTENDED || step.state() == StepState.DOUBTFUL)
                        .map(JournalStep::number)
                        .collect(Collectors.toSet()));
    }
}
