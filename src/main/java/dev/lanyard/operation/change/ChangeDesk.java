package dev.lanyard.operation.change;

import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.operation.AwaitedPropagation;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Changes;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.plan.PlanSheet;
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
            return PlanSheet.ofCommand(proposal.plan(), Assessment.NOTHING_TO_DO);
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
                    Step done = made(step);
                    made.put(todo.number(), done);
                    done.reports().forEach(report -> changes.add(change(report)));
                }
            }
        }
        if (!proposal.plan().isEmpty()) {
            proposal.afterwards().forEach(context.dialogue()::tell);
        }
        return new Changed(changes);
    }

    private Step made(Step step) {
        String what = step.passing().contains(Propagation.PROFILE_UNKNOWN_TO_EC2)
                ? "EC2 to learn of the new profile"
                : "AWS to know everywhere what is new";
        return new AwaitedPropagation(context, step.passing(), what)
                .call(() -> ChangeScope.within(
                        new Receipt(),
                        () -> step.make(
                                step.place().region().map(context.session()::in).orElseGet(context::session))));
    }

    private static Change change(Report report) {
        return new Change(report.action(), report.target(), report.detail());
    }
}
