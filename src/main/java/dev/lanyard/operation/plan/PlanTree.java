package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Report;
import dev.lanyard.model.Counted;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import java.util.ArrayList;
import java.util.List;

/** Draws a plan: its steps in their order with their signs, then what bears on it. */
final class PlanTree {

    private final Places places;
    private final StepBranches steps;
    private final List<Branch> branches = new ArrayList<>();
    private final List<Branch> group = new ArrayList<>();
    private String heading = "";

    private PlanTree(Plan plan) {
        this.places = Places.of(plan);
        this.steps = StepBranches.in(plan);
    }

    /** Returns the lines of the plan itself, with a title. */
    static List<Branch> lines(Plan plan) {
        PlanTree tree = new PlanTree(plan);
        tree.branches.add(Branch.leaf(Mark.NONE, tree.title(plan)));
        plan.lines().forEach(tree::add);
        tree.close();
        return tree.branches;
    }

    private String title(Plan plan) {
        return plan.isEmpty()
                ? "There is nothing to do."
                : Counted.of(plan.steps().size(), "step") + places.words();
    }

    private void add(PlanLine line) {
        switch (line) {
            case ToDo todo -> {
                under(places.label(todo.step().place()));
                group.add(steps.of(todo));
            }
            case PlanLine.Untouched(Report report) -> group.add(untouched(report));
        }
    }

    private static Branch untouched(Report report) {
        String what = report.target() + (report.detail().isEmpty() ? "" : " (" + report.detail() + ")");
        return report.action().equals(Report.UNCHANGED)
                ? Branch.leaf(Mark.SAME, what)
                : Branch.leaf(Mark.WARNING, report.action() + ": " + what);
    }

    private void under(String label) {
        if (!label.equals(heading)) {
            close();
            heading = label;
        }
    }

    private void close() {
        if (heading.isEmpty()) {
            branches.addAll(group);
        } else {
            branches.add(new Branch(Mark.NONE, heading, group));
        }
        group.clear();
    }
}
