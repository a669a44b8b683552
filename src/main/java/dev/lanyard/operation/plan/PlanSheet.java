package dev.lanyard.operation.plan;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.ShownPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as it is shown.
 *
 * @param how how it is carried out, as a sentence
 */
public record PlanSheet(Plan plan, Assessment assessment, String how) implements ShownPlan {

    /** Makes the sheet of what a command with {@code --plan} would do. */
    public static PlanSheet ofCommand(Plan plan, Assessment assessment) {
        return new PlanSheet(
                plan, assessment, "Nothing is changed yet: the same command without --plan carries this out.");
    }

    @Override
    public ExitCode exitCode() {
        return ExitCode.DONE;
    }

    @Override
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>(PlanTree.lines(plan));
        branches.addAll(Losses.in(plan));
        branches.addAll(Bearings.of(plan, assessment));
        if (!plan.isEmpty()) {
            branches.add(Branch.leaf(Mark.NONE, how));
        }
        return branches;
    }

    @Override
    public PlanItem data() {
        return PlanItem.of(plan, assessment);
    }

    @Override
    public Rows<StepRow> rows() {
        return new Rows<>(
                "Steps", StepRow.class, plan.steps().stream().map(StepRow::of).toList());
    }
}
