package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import java.util.List;
import java.util.Optional;

/**
 * A step as programs get it.
 *
 * @param kind create, change or delete
 * @param action what AWS calls the call, such as {@code iam:CreateRole}
 * @param resource the ARN that it is made on
 * @param target the thing, in words
 * @param waitsFor the numbers of the steps that have to be made before it
 * @param before what is there, with AWS's names for its parts; empty where there is nothing
 * @param after what is to be there
 * @param loss what cannot come back as it was
 */
public record StepItem(
        int number,
        String kind,
        String action,
        String resource,
        String target,
        AccountId account,
        Optional<RegionId> region,
        List<Integer> waitsFor,
        Optional<Record> before,
        Optional<Record> after,
        Optional<String> loss) {

    /** Copies the numbers. */
    public StepItem {
        waitsFor = List.copyOf(waitsFor);
    }

    static StepItem of(ToDo todo) {
        Step step = todo.step();
        StepRow row = StepRow.of(todo);
        States states = States.of(step);
        return new StepItem(
                row.number(),
                row.kind(),
                row.action(),
                step.needs().getFirst().resource(),
                row.target(),
                row.account(),
                row.region(),
                row.waitsFor(),
                states.before(),
                states.after(),
                step.loss());
    }
}
