package dev.lanyard.operation.difference;

import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Outcome;
import dev.lanyard.operation.Outlined;
import dev.lanyard.operation.Rows;
import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.diff.Difference.Kind;
import java.util.List;

/**
 * How two policies, or sets of policies, differ in effect.
 *
 * @param before what the earlier is called
 * @param after what the later is called
 * @param strict whether a difference counts as a failed check
 */
public record PolicyComparison(String before, String after, List<Difference> differences, boolean strict)
        implements Outlined, Outcome {

    /** Copies the list. */
    public PolicyComparison {
        differences = List.copyOf(differences);
    }

    @Override
    public ExitCode exitCode() {
        return strict && !differences.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    @Override
    public List<Branch> branches() {
        return ComparisonTree.of(this);
    }

    @Override
    public Rows<DifferenceRow> rows() {
        return new Rows<>(
                "Differences",
                DifferenceRow.class,
                differences.stream().map(DifferenceRow::of).toList());
    }

    @Override
    public Data data() {
        return new Data(
                before,
                after,
                differences.isEmpty(),
                items(Kind.GAINS),
                items(Kind.LOSES),
                items(Kind.TIGHTENED),
                items(Kind.LOOSENED),
                items(Kind.CHANGED),
                items(Kind.NEWLY_DENIED),
                items(Kind.NO_LONGER_DENIED),
                items(Kind.DENIED_OTHERWISE));
    }

    private List<DifferenceItem> items(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(DifferenceItem::of)
                .toList();
    }

    /**
     * What programs get.
     *
     * @param same whether both allow and deny the same
     */
    public record Data(
            String before,
            String after,
            boolean same,
            List<DifferenceItem> gains,
            List<DifferenceItem> loses,
            List<DifferenceItem> tightened,
            List<DifferenceItem> loosened,
            List<DifferenceItem> changed,
            List<DifferenceItem> newlyDenied,
            List<DifferenceItem> noLongerDenied,
            List<DifferenceItem> deniedOtherwise) {}
}
