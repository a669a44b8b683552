package dev.lanyard.operation.change;

import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Changes;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.ShownPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has what commands propose agreed to and carried out. */
public record ChangeDesk(Context context, ChangeTerms terms) implements Changes {

    @Override
    public ChangeOutcome carryOut(Proposal proposal) {
        if (terms.onlyShows()) {
            return new ShownPlan(proposal.plan());
        }
        if (!proposal.plan().isEmpty()) {
            proposal.plan().notes().forEach(context.dialogue()::tell);
            context.dialogue().confirm(proposal.question());
        }
        List<Change> changes = new ArrayList<>();
        Map<Integer, Step> made = new HashMap<>();
        for (PlanLine line : proposal.plan().lines()) {
            switch (line) {
                case PlanLine.Untouched(Report report) -> changes.add(change(report));
                case PlanLine.ToDo todo -> {
                    Step step = todo.step()
                            .given(number ->
                                    Optional.ofNullable(made.get(number)).flatMap(Step::gift));
                    Step done = ChangeScope.within(new Receipt(), () -> step.make(context.session()));
                    made.put(todo.number(), done);
                    done.reports().forEach(report -> changes.add(change(report)));
                }
            }
        }
        return new Changed(changes);
    }

    private static Change change(Report report) {
        return new Change(report.action(), report.target(), report.detail());
    }
}
