package dev.lanyard.operation.lint;

import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.operation.Outcome;
import dev.lanyard.operation.Outlined;
import dev.lanyard.operation.Rows;
import dev.lanyard.policy.lint.Finding;
import dev.lanyard.policy.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in policies. */
public record LintReport(List<Inspected> inspected, FailOn failOn) implements Outlined, Outcome {

    /** Copies the list. */
    public LintReport {
        inspected = List.copyOf(inspected);
    }

    @Override
    public ExitCode exitCode() {
        boolean failed = findings().map(Finding::severity).anyMatch(failOn::isReachedBy);
        return failed ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    @Override
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        inspected.stream()
                .filter(one -> !one.findings().isEmpty())
                .forEach(one -> branches.add(new Branch(
                        Mark.NONE,
                        one.name(),
                        one.findings().stream()
                                .map(finding -> branch(one, finding))
                                .toList())));
        branches.add(Branch.leaf(Mark.NONE, summary()));
        return branches;
    }

    private static Branch branch(Inspected inspected, Finding finding) {
        String place =
                inspected.written() ? finding.place().map(Object::toString).orElse("") : "";
        String where = Stream.of(finding.statement(), place)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Branch(
                mark(finding.severity()),
                finding.code().word() + (where.isEmpty() ? "" : " (" + where + ")") + ": " + finding.message(),
                List.of(
                        Branch.leaf(Mark.DETAIL, "Why: " + finding.why()),
                        Branch.leaf(Mark.NONE, "Fix: " + finding.fix())));
    }

    private static Mark mark(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ERROR;
            case WARNING -> Mark.WARNING;
            case NOTE -> Mark.NOTE;
        };
    }

    /** Returns such words as "2 errors, 1 warning and 0 notes in 12 documents". */
    private String summary() {
        String documents = counted(inspected.size(), "document");
        if (findings().findAny().isEmpty()) {
            return "Nothing found in "
                    + (inspected.size() == 1 ? inspected.getFirst().name() : documents) + ".";
        }
        return counted(count(Severity.ERROR), "error") + ", " + counted(count(Severity.WARNING), "warning") + " and "
                + counted(count(Severity.NOTE), "note") + " in " + documents + ".";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private int count(Severity severity) {
        return (int)
                findings().filter(finding -> finding.severity() == severity).count();
    }

    private Stream<Finding> findings() {
        return inspected.stream().flatMap(one -> one.findings().stream());
    }

    @Override
    public Data data() {
        return new Data(
                inspected.size(), count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE), rows().items());
    }

    @Override
    public Rows<LintRow> rows() {
        return new Rows<>(
                "Findings",
                LintRow.class,
                inspected.stream()
                        .flatMap(one -> one.findings().stream().map(finding -> LintRow.of(one, finding)))
                        .toList());
    }

    /**
     * What programs get.
     *
     * @param documents how many documents were looked at
     */
    public record Data(int documents, int errors, int warnings, int notes, List<LintRow> findings) {

        /** Copies the list. */
        public Data {
            findings = List.copyOf(findings);
        }
    }
}
