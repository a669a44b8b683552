package dev.lanyard.operation.plan;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.file.PlanOrigin;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.ShownPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it is shown.
 *
 * @param origin where it comes from, if it was saved before
 * @param how how it is carried out, as a sentence
 */
public record PlanSheet(Plan plan, Foreseen foreseen, Optional<PlanOrigin> origin, String how) implements ShownPlan {

    /** Makes the sheet of what a command with {@code --plan} would do. */
    public static PlanSheet ofCommand(Plan plan, Assessment assessment) {
        return new PlanSheet(
                plan,
                Foreseen.of(assessment),
                Optional.empty(),
                "Nothing is changed yet: the same command without --plan carries this out.");
    }

    /**
     * Makes the sheet of a plan that is in a file now.
     *
     * @param file as it was typed
     */
    public static PlanSheet ofWritten(SavedPlan saved, String file) {
        return new PlanSheet(
                saved.plan(),
                saved.foreseen(),
                Optional.empty(),
                "Nothing is changed yet: 'apply " + file + "' carries this out.");
    }

    /**
     * Makes the sheet of a plan that was read from a file.
     *
     * @param file as it was typed
     */
    public static PlanSheet ofFile(SavedPlan saved, String file) {
        return new PlanSheet(
                saved.plan(),
                saved.foreseen(),
                Optional.of(saved.origin()),
                "Carry it out with 'apply " + file
                        + "', which first looks whether all is still as it was when the plan was made.");
    }

    @Override
    public ExitCode exitCode() {
        return ExitCode.DONE;
    }

    @Override
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        origin.ifPresent(from -> branches.add(title(from)));
        branches.addAll(PlanTree.lines(plan));
        branches.addAll(Losses.in(plan));
        branches.addAll(Bearings.of(plan, foreseen));
        if (!plan.isEmpty()) {
            branches.add(Branch.leaf(Mark.NONE, end()));
        }
        return branches;
    }

    private String end() {
        boolean refused =
                foreseen.findings().stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        return refused ? "Nothing is changed, and nothing of this is begun while there is an error." : how;
    }

    private static Branch title(PlanOrigin from) {
        return new Branch(
                Mark.NONE,
                from.command(),
                List.of(
                        Branch.leaf(Mark.DETAIL, "made at " + from.created() + " with Lanyard " + from.lanyard()),
                        Branch.leaf(Mark.DETAIL, "by " + from.caller())));
    }

    @Override
    public PlanItem data() {
        return PlanItem.of(this);
    }

    @Override
    public Rows<StepRow> rows() {
        return new Rows<>(
                "Steps", StepRow.class, plan.steps().stream().map(StepRow::of).toList());
    }
}
