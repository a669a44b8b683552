package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.Counted;
import dev.lanyard.operation.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan in a few lines, to be told before the question whether to carry it out. */
public final class PlanPreview {

    /** Leaves room for the question on the smallest usual terminal, which has 24 lines. */
    private static final int MOST = 20;

    private static final String INDENT = "  ";

    private PlanPreview() {}

    /** Returns the lines: all with their details where there is room, else the steps alone, else the first of them. */
    public static List<String> of(Plan plan) {
        List<Branch> branches = PlanTree.lines(plan);
        List<String> whole = lines(branches, Integer.MAX_VALUE);
        if (whole.size() <= MOST) {
            return whole;
        }
        List<String> steps = lines(branches, 0);
        int others = steps.size() - MOST + 1;
        return steps.size() <= MOST
                ? steps
                : Stream.concat(
                                steps.stream().limit(MOST - 1L),
                                Stream.of("… and " + Counted.of(others, "other line") + "; --plan shows all"))
                        .toList();
    }

    private static List<String> lines(List<Branch> branches, int depth) {
        List<String> lines = new ArrayList<>();
        branches.forEach(branch -> add(branch, "", depth, lines));
        return lines;
    }

    private static void add(Branch branch, String indent, int depth, List<String> lines) {
        lines.add(indent + branch.mark().sign() + branch.text());
        boolean isHeading = branch.mark() == Branch.Mark.NONE;
        if (depth > 0 || isHeading) {
            int left = isHeading ? depth : depth - 1;
            branch.children().forEach(child -> add(child, indent + INDENT, left, lines));
        }
    }
}
