package dev.lanyard.operation.difference;

import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.grant.Meaning;
import java.util.List;

/** What one document becomes by being replaced by another. */
public final class DocumentTree {

    private DocumentTree() {}

    /** Returns what it gains, loses and so on, as branches; one line where it only reads otherwise. */
    public static List<Branch> between(PolicyDocument before, PolicyDocument after) {
        List<Difference> differences = PolicyDiff.between(Meaning.of("before", before), Meaning.of("after", after));
        return differences.isEmpty()
                ? List.of(Branch.leaf(Mark.SAME, "means the same, and is written differently"))
                : ComparisonTree.kinds(differences);
    }
}
