package dev.lanyard.operation.change;

import dev.lanyard.change.file.PlanFile;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Standing;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Optional;

/** Proposes what a file says, where nothing of it has moved since it was saved. */
final class PlanApplying {

    private PlanApplying() {}

    static Proposal propose(ApplyPlan request, Context context) {
        SavedPlan saved = PlanFile.read(request.file());
        OneAccount reach = new OneAccount(context);
        List<String> moved = saved.plan().steps().stream()
                .filter(todo -> todo.after().isEmpty())
                .flatMap(todo -> moved(todo, reach).stream())
                .toList();
        if (!moved.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "Nothing was changed, because " + Counted.of(moved.size(), "thing")
                            + " moved since the plan was saved: " + String.join("; ", moved) + ".",
                    "Make the plan anew: " + saved.origin().command());
        }
        String question = "Carry out " + Counted.of(saved.plan().steps().size(), "step") + " of "
                + request.file().getFileName() + ", saved " + saved.origin().created() + " by "
                + saved.origin().caller() + "?";
        return Proposal.of(question, saved.plan());
    }

    private static Optional<String> moved(ToDo todo, OneAccount reach) {
        return switch (todo.step().standing(reach.session(todo.step().place()))) {
            case Standing.Moved(String words) -> Optional.of(words);
            case Standing.AsBefore _, Standing.AsAfter _ -> Optional.empty();
        };
    }
}
