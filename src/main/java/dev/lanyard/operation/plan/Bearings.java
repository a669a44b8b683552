package dev.lanyard.operation.plan;

import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What bears on a plan: notes, what AWS will refuse, and, last because it is what counts, who feels it. */
final class Bearings {

    private Bearings() {}

    static List<Branch> of(Plan plan, Foreseen foreseen) {
        List<Branch> branches = new ArrayList<>();
        Stream.concat(plan.notes().stream(), foreseen.notes().stream())
                .forEach(note -> branches.add(Branch.leaf(Mark.NOTE, note)));
        foreseen.findings().forEach(finding -> branches.add(branch(finding)));
        if (!plan.isEmpty()) {
            branches.add(Branch.leaf(Mark.NONE, sentence(foreseen.feels())));
        }
        return branches;
    }

    private static Branch branch(Finding finding) {
        Mark mark = switch (finding.severity()) {
            case ERROR -> Mark.ERROR;
            case WARNING -> Mark.WARNING;
        };
        return Branch.leaf(mark, (finding.message() + " " + finding.nextStep()).strip());
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
