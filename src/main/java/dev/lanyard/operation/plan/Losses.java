package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Act;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Counted;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan destroys for good: each reason once, with the things that it holds for. */
final class Losses {

    private static final int MOST_NAMED = 3;

    private Losses() {}

    static List<Branch> in(Plan plan) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        Map<String, List<String>> done = new LinkedHashMap<>();
        for (ToDo todo : plan.steps()) {
            Step step = todo.step();
            Map<String, List<String>> titles = step instanceof Act ? done : lost;
            step.loss()
                    .ifPresent(loss ->
                            titles.computeIfAbsent(loss, _ -> new ArrayList<>()).add(step.title()));
        }
        return Stream.concat(
                        under("Cannot come back as it was:", lost).stream(),
                        under("Cannot be taken back:", done).stream())
                .toList();
    }

    private static Optional<Branch> under(String heading, Map<String, List<String>> titles) {
        return titles.isEmpty() ? Optional.empty() : Optional.of(new Branch(Mark.NONE, heading, lines(titles)));
    }

    private static List<Branch> lines(Map<String, List<String>> titles) {
        return titles.entrySet().stream()
                .map(entry -> Branch.leaf(Mark.NONE, named(entry.getValue()) + ". " + entry.getKey()))
                .toList();
    }

    private static String named(List<String> titles) {
        int others = titles.size() - MOST_NAMED;
        String some = String.join(", ", titles.stream().limit(MOST_NAMED).toList());
        return others > 0 ? some + " and " + Counted.of(others, "other") : some;
    }
}
