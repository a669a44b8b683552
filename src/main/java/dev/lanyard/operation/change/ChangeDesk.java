package dev.lanyard.operation.change;

import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.assess.Assessor;
import dev.lanyard.change.assess.BlastRadius;
import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.file.PlanFile;
import dev.lanyard.change.file.PlanOrigin;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.journal.Origin;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changes;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.plan.PlanPreview;
import dev.lanyard.operation.plan.PlanSheet;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Has what commands propose looked at, agreed to, written down and carried out. */
public record ChangeDesk(Context context, ChangeTerms terms) implements Changes {

    @Override
    public ChangeOutcome carryOut(Proposal proposal) {
        Plan plan = proposal.plan();
        if (terms.onlyShows()) {
            return shown(plan);
        }
        if (plan.isEmpty()) {
            return new Execution(context, terms).nothing(plan);
        }
        agree(plan, proposal.question());
        Changed changed = carriedOut(proposal);
        proposal.afterwards().forEach(context.dialogue()::tell);
        return changed;
    }

    private Changed carriedOut(Proposal proposal) {
        try (RunLog log = context.journal().begin(origin(), proposal.plan(), proposal.link())) {
            Changed changed = new Execution(context, terms).of(proposal.plan(), log, Earlier.NOTHING);
            log.end();
            return changed;
        }
    }

    @Override
    public ChangeOutcome resume(int run) {
        return new Resumption(this).of(run);
    }

    /** Looks at what bears on the plan, says it, and returns once the person has agreed. */
    void agree(Plan plan, String question) {
        refuseIfReadOnly(plan);
        Assessment assessment = assess(plan);
        refuseIfHopeless(assessment.errors());
        tell(plan, assessment);
        new Agreement(context.dialogue(), terms.yes(), terms.confirm()).to(question, assessment.friction());
    }

    private void tell(Plan plan, Assessment assessment) {
        plan.notes().forEach(context.dialogue()::tell);
        if (!terms.yes()) {
            preview(plan, assessment.radius());
        }
        assessment.findings().forEach(finding -> context.dialogue().tell(finding.message()));
        assessment.notes().forEach(context.dialogue()::tell);
    }

    /** A plan of one step is what the question says. */
    private void preview(Plan plan, BlastRadius radius) {
        if (plan.lines().size() > 1) {
            PlanPreview.of(plan).forEach(context.dialogue()::tell);
        }
        if (plan.lines().size() > 1 && radius.running() > 0) {
            context.dialogue().tell(radius.words() + ".");
        }
    }

    /** Shows the plan, and writes it into the file that was asked for. */
    ChangeOutcome shown(Plan plan) {
        Assessment assessment = assess(plan);
        return terms.planOut()
                .map(file -> saved(file, plan, assessment))
                .orElseGet(() -> PlanSheet.ofCommand(plan, assessment));
    }

    private PlanSheet saved(Path file, Plan plan, Assessment assessment) {
        Origin origin = origin();
        PlanOrigin from = new PlanOrigin(
                context.journal().station().version(),
                context.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                origin.caller(),
                origin.account(),
                context.session().chosenRegion(),
                origin.command());
        SavedPlan saved = new SavedPlan(from, Foreseen.of(assessment), plan);
        PlanFile.write(file, saved);
        return PlanSheet.ofWritten(saved, file.toString());
    }

    private Assessment assess(Plan plan) {
        return new Assessor(new OneAccount(context), context.ownSession(), context.caller(), terms.friction())
                .assess(plan);
    }

    private Origin origin() {
        return new Origin(
                terms.line(), context.caller().account(), context.caller().arn());
    }

    private void refuseIfReadOnly(Plan plan) {
        if (terms.guard() == GuardMode.READ_ONLY && !plan.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.REFUSED,
                    "read-only: " + Counted.of(plan.steps().size(), "step") + " not made, the first of them "
                            + plan.steps().getFirst().step().title() + ".",
                    "--plan shows what would be changed; 'settings set readOnly false' switches changes on.");
        }
    }

    /** What AWS is sure to refuse is not begun: half a change is worse than none. */
    private static void refuseIfHopeless(List<Finding> errors) {
        if (!errors.isEmpty()) {
            Finding first = errors.getFirst();
            String more = errors.size() == 1
                    ? ""
                    : " And " + Counted.of(errors.size() - 1, "more thing") + " stand in the way.";
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    first.message() + more + " Nothing was changed.",
                    first.nextStep().isEmpty() ? "--plan shows all of it." : first.nextStep());
        }
    }
}
