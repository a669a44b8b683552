package dev.lanyard.operation.difference;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.grant.Grant;
import java.util.List;

/**
 * A difference as a row.
 *
 * @param difference what has become of it, in a word or three
 * @param condition on which it holds now, or held where it is gone
 * @param was the condition on which it held before
 * @param except what the other side has of it all the same
 */
public record DifferenceRow(
        String difference,
        @Column(id = true, meaning = Meaning.NAME) String action,
        String resource,
        String condition,
        String was,
        List<String> except,
        @Column(detail = true) List<String> from) {

    /** Copies the lists. */
    public DifferenceRow {
        except = List.copyOf(except);
        from = List.copyOf(from);
    }

    static DifferenceRow of(Difference difference) {
        Grant grant = difference.grant();
        Words words = new Words(difference);
        return new DifferenceRow(
                Words.of(difference.kind()),
                grant.area().actions().toString(),
                grant.area().resources().toString(),
                words.terms().toString(),
                words.termsBefore().toString(),
                words.except(),
                grant.sources());
    }
}
