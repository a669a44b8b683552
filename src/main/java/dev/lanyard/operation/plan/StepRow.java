package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Kind;
import dev.lanyard.change.step.Place;
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
 * @param after the numbers of the steps that have to be made before it
 * @param loss what cannot come back as it was; empty for nothing
 */
public record StepRow(
        int number,
        String kind,
        @Column(id = true, meaning = Meaning.NAME) String target,
        AccountId account,
        Optional<RegionId> region,
        List<Integer> after,
        String loss) {

    /** Copies the numbers. */
    public StepRow {
        after = List.copyOf(after);
    }

    static StepRow of(ToDo todo) {
        Step step = todo.step();
        Place place = step.place();
        return new StepRow(
                todo.number(),
                word(step.kind()),
                step.title(),
                place.account(),
                place.region(),
                todo.after().stream().sorted().toList(),
                step.loss().orElse(""));
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
