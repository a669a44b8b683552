package dev.lanyard.operation.difference;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.grant.Grant;
import dev.lanyard.policy.grant.Terms;
import java.util.List;
import java.util.Optional;

/**
 * A difference as programs get it.
 *
 * @param principal in policies that say whom they are for
 * @param condition on which it holds now, or held where it is gone
 * @param was the condition on which it held before, where it still holds
 * @param except what the other side has of it all the same
 * @param denied what of it the other side denies
 * @param from the policies that say so
 */
public record DifferenceItem(
        String action,
        String resource,
        Optional<String> principal,
        @Column(meaning = Meaning.DOCUMENT) Optional<String> condition,
        @Column(meaning = Meaning.DOCUMENT) Optional<String> was,
        List<String> except,
        List<String> denied,
        List<String> from) {

    /** Copies the lists. */
    public DifferenceItem {
        except = List.copyOf(except);
        denied = List.copyOf(denied);
        from = List.copyOf(from);
    }

    static DifferenceItem of(Difference difference) {
        Grant grant = difference.grant();
        Words words = new Words(difference);
        return new DifferenceItem(
                grant.area().actions().toString(),
                grant.area().resources().toString(),
                Optional.of(grant.who().toString()).filter(text -> !text.isEmpty()),
                json(words.terms()),
                json(words.termsBefore()),
                words.except(),
                words.denied(),
                grant.sources());
    }

    private static Optional<String> json(Terms terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.toJson());
    }
}
