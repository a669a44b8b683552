package dev.lanyard.policy.lint;

import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.Problem;
import dev.lanyard.policy.document.SourceDocument;
import dev.lanyard.policy.json.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at documents with all rules. */
public final class Linter {

    private static final Comparator<Finding> MOST_IMPORTANT_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(Linter::line)
            .thenComparingInt(Linter::column);

    private Linter() {}

    /** Returns what is wrong with a document, what matters most first; a text that is no policy is a finding, too. */
    public static List<Finding> lint(String text, Subject subject) {
        try {
            return findings(new Draft(SourceDocument.read(text), text, subject));
        } catch (MalformedPolicyException malformed) {
            return malformed.problems().stream().map(Linter::finding).toList();
        }
    }

    private static Finding finding(Problem problem) {
        String element = problem.path().isEmpty() ? "" : problem.path() + ": ";
        return new Finding(
                Code.MALFORMED,
                "",
                Optional.of(problem.place()),
                element + problem.message(),
                "Mend it; the rules look at the document once it can be read.");
    }

    private static List<Finding> findings(Draft draft) {
        return Stream.of(Code.values())
                .filter(code -> code.concerns(draft.subject().kind()))
                .flatMap(code -> code.rule().faults(draft).map(fault -> finding(code, fault, draft)))
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    private static Finding finding(Code code, Fault fault, Draft draft) {
        return new Finding(
                code, fault.statement(), Optional.of(draft.source().place(fault.path())), fault.message(), fault.fix());
    }

    private static int line(Finding finding) {
        return finding.place().map(Place::line).orElse(0);
    }

    private static int column(Finding finding) {
        return finding.place().map(Place::column).orElse(0);
    }
}
