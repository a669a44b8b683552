package dev.lanyard.operation.plan;

import dev.lanyard.change.step.Documents;
import dev.lanyard.model.Counted;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.operation.difference.DocumentTree;
import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import java.util.List;
import java.util.Optional;

/** What becomes of a policy document, by its meaning: a new or deleted one in short, a replaced one as differences. */
final class DocumentBranches {

    private DocumentBranches() {}

    static List<Branch> of(Documents documents) {
        if (documents.before().isPresent() && documents.after().isPresent()) {
            return between(documents.before().get(), documents.after().get());
        }
        Mark mark = documents.after().isPresent() ? Mark.ADDED : Mark.REMOVED;
        return documents
                .after()
                .or(documents::before)
                .map(text -> one(text, mark))
                .orElse(List.of());
    }

    private static List<Branch> between(String before, String after) {
        Optional<PolicyDocument> old = read(before);
        Optional<PolicyDocument> replaced = read(after);
        return old.isPresent() && replaced.isPresent()
                ? DocumentTree.between(old.get(), replaced.get())
                : List.of(Branch.leaf(Mark.REMOVED, unreadable(before)), Branch.leaf(Mark.ADDED, unreadable(after)));
    }

    private static List<Branch> one(String text, Mark mark) {
        return read(text).map(new Statements(mark)::of).orElseGet(() -> List.of(Branch.leaf(mark, unreadable(text))));
    }

    /** What stands in AWS, or in a file, need not be a policy as its language has it. */
    private static Optional<PolicyDocument> read(String text) {
        try {
            return Optional.of(PolicyDocument.parse(text));
        } catch (MalformedPolicyException _) {
            return Optional.empty();
        }
    }

    private static String unreadable(String text) {
        return "a document of " + Counted.of(text.length(), "character")
                + (read(text).isPresent() ? "" : " that is no policy");
    }
}
