package dev.lanyard.operation.change;

import dev.lanyard.change.file.PlanFile;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes what a file says, where nothing of it has moved since it was saved. */
final class PlanApplying {

    private final OneAccount reach;
    private final List<String> moved = new ArrayList<>();

    /** What is so already, by the numbers of its steps. */
    private final Map<Integer, Step> found = new HashMap<>();

    private PlanApplying(OneAccount reach) {
        this.reach = reach;
    }

    static Proposal propose(ApplyPlan request, Context context) {
        SavedPlan saved = PlanFile.read(request.file());
        Plan rest = new PlanApplying(new OneAccount(context)).rest(saved);
        String question = "Carry out " + Counted.of(rest.steps().size(), "step") + " of "
                + request.file().getFileName() + ", saved " + saved.origin().created() + " by "
                + saved.origin().caller() + "?";
        return Proposal.of(question, rest);
    }

    private Plan rest(SavedPlan saved) {
        List<PlanLine> lines = saved.plan().lines().stream().map(this::rest).toList();
        if (!moved.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "Nothing was changed, because " + Counted.of(moved.size(), "thing")
                            + " moved since the plan was saved: " + String.join("; ", moved) + ".",
                    "Make the plan anew: " + saved.origin().command());
        }
        return new Plan(lines, saved.plan().notes());
    }

    private PlanLine rest(PlanLine line) {
        return switch (line) {
            case PlanLine.Untouched untouched -> untouched;
            case ToDo todo -> rest(todo);
        };
    }

    /** What a step finds that waits for others is not known before they are made. */
    private PlanLine rest(ToDo todo) {
        Set<Integer> waits = new HashSet<>(todo.after());
        waits.removeAll(found.keySet());
        Step step = todo.step()
                .given(number -> Optional.ofNullable(found.get(number)).flatMap(Step::gift));
        ToDo rest = new ToDo(todo.number(), step, waits);
        return waits.isEmpty() ? looked(rest) : rest;
    }

    private PlanLine looked(ToDo todo) {
        return switch (todo.step().standing(reach.session(todo.step().place()))) {
            case Standing.AsBefore _ -> todo;
            case Standing.Moved(String words) -> {
                moved.add(words);
                yield todo;
            }
            case Standing.AsAfter(Step step) -> {
                found.put(todo.number(), step);
                yield new PlanLine.Untouched(
                        new Report(Report.UNCHANGED, step.report().target(), "is so already"));
            }
        };
    }
}
