package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step as a row.
 *
 * @param kind create, change or delete
 * @param action what AWS calls the call, such as {@code iam:CreateRole}
 * @param waitsFor the numbers of the steps that have to be made before it
 * @param loss what cannot come back as it was; empty for nothing
 */
public record StepRow(
        int number,
        String kind,
        String action,
        @Column(id = true, meaning = Meaning.NAME) String target,
        AccountId account,
        Optional<RegionId> region,
        List<Integer> waitsFor,
        String loss) {

    /** Copies the numbers. */
    public StepRow {
        waitsFor = List.copyOf(waitsFor);
    }

    static StepRow of(ToDo todo) {
        Step step = todo.step();
        return new StepRow(
                todo.number(),
                step.kind().name().toLowerCase(Locale.ROOT),
                step.needs().getFirst().action(),
                step.title(),
                step.place().account(),
                step.place().region(),
                todo.after().stream().sorted().toList(),
                step.loss().orElse(""));
    }
}
