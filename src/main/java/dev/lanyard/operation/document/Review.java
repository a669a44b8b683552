package dev.lanyard.operation.document;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Problem;
import dev.lanyard.policy.lint.Finding;
import dev.lanyard.policy.lint.Linter;
import dev.lanyard.policy.lint.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a document, found before it is sent.
 *
 * @param problems why IAM would not take it, each in one line with its place
 * @param findings what lint says of a document that IAM would take, without mere notes
 */
public record Review(List<String> problems, List<Finding> findings) {

    /** Copies the lists. */
    public Review {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    /** Looks at a text. */
    public static Review of(String text, DocumentUse use) {
        List<String> problems = new ArrayList<>(malformed(text, use));
        use.tooLarge(text).ifPresent(problems::add);
        return new Review(problems, problems.isEmpty() ? findings(text, use) : List.of());
    }

    private static List<String> malformed(String text, DocumentUse use) {
        try {
            use.check(PolicyDocument.parse(text));
            return List.of();
        } catch (MalformedPolicyException malformed) {
            List<Problem> problems = malformed.problems();
            return problems.size() > 1
                    ? problems.stream().map(Problem::toString).toList()
                    : List.of(malformed.getMessage());
        }
    }

    private static List<Finding> findings(String text, DocumentUse use) {
        return Linter.lint(text, use.subject()).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /**
     * Returns whether the document may be sent.
     *
     * @param force sends it in spite of errors of lint; what IAM would not take is never sent
     */
    public boolean sound(boolean force) {
        return problems.isEmpty() && (force || errors().isEmpty());
    }

    /** Says everything that was found. */
    public void tell(Dialogue dialogue) {
        problems.forEach(dialogue::tell);
        findings.forEach(finding -> dialogue.tell(words(finding)));
    }

    /**
     * Goes on with a document that may be sent, after what is doubtful about it was told.
     *
     * @param force sends it in spite of errors of lint
     * @throws LanyardException of kind USAGE where IAM would not take it, of kind REFUSED where lint finds errors
     */
    public void require(Dialogue dialogue, boolean force) {
        if (problems.size() == 1) {
            throw LanyardException.usage(problems.getFirst(), "Nothing was sent.");
        }
        tell(dialogue);
        if (!problems.isEmpty()) {
            throw LanyardException.usage("The document has " + problems.size() + " problems.", "Nothing was sent.");
        }
        if (!sound(force)) {
            throw new LanyardException(
                    ErrorKind.REFUSED,
                    "The document would be taken by IAM, but lint finds it dangerous or without effect; nothing was"
                            + " sent.",
                    "Mend it, or send it as it is with --force.");
        }
    }

    private List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String words(Finding finding) {
        String place = finding.place().map(where -> " at " + where).orElse("");
        return finding.severity().word() + place + ": " + finding.message() + " " + finding.fix() + " ("
                + finding.code().word() + ")";
    }
}
