package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Felt;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The steps of a plan in one account.
 *
 * @param place the account, from no Region
 * @param session the way there
 */
record Part(Place place, AwsSession session, List<ToDo> steps) {

    /** Copies the list. */
    Part {
        steps = List.copyOf(steps);
    }

    /** Returns the steps of a kind with their numbers, in the order of the plan. */
    <S extends Step> Stream<Numbered<S>> of(Class<S> type) {
        return steps.stream()
                .filter(todo -> type.isInstance(todo.step()))
                .map(todo -> new Numbered<>(todo.number(), type.cast(todo.step())));
    }

    /** Returns through what the steps are felt, each once. */
    <F extends Felt> List<F> felt(Class<F> type) {
        return steps.stream()
                .map(todo -> todo.step().felt())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** Returns a name as IAM compares names: without regard to case (IAM user guide, "IAM identifiers"). */
    static String key(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** A step and its number in the plan. */
    record Numbered<S extends Step>(int number, S step) {}
}
