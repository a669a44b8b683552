package dev.lanyard.policy.grant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.policy.document.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of a grant, all of which must hold.
 *
 * @param all in an order of their own; none twice
 */
public record Terms(List<Term> all) {

    /** No condition: holds always. */
    public static final Terms NONE = new Terms(List.of());

    /** Brings the terms into order and leaves out those that another implies. */
    public Terms {
        List<Term> strictest = new ArrayList<>();
        all.forEach(term -> Widest.add(strictest, term, Term::implies));
        all = strictest.stream()
                .sorted(Comparator.comparing(Term::key).thenComparing(Term::toString))
                .toList();
    }

    static Terms of(List<Condition> conditions, boolean variables) {
        return new Terms(conditions.stream()
                .map(condition -> Term.of(condition, variables))
                .toList());
    }

    /** Tells whether there is no condition. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells whether the others certainly hold whenever these do. */
    public boolean imply(Terms others) {
        return others.all.stream().allMatch(wanted -> all.stream().anyMatch(term -> term.implies(wanted)));
    }

    Terms and(Terms others) {
        return new Terms(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Returns the conditions as the {@code Condition} of a statement, in JSON. */
    public String toJson() {
        ObjectNode block = JsonNodeFactory.instance.objectNode();
        for (Term term : all) {
            Condition written = term.written();
            ObjectNode keys = block.withObjectProperty(written.operator().word());
            written.values().forEach(keys.withArrayProperty(written.key())::add);
        }
        return block.toString();
    }

    /** Returns the conditions in words. */
    @Override
    public String toString() {
        return all.stream().map(Term::toString).collect(Collectors.joining(" and "));
    }
}
