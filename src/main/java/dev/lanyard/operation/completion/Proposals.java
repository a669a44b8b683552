package dev.lanyard.operation.completion;

import java.util.List;

/**
 * What could stand at the cursor.
 *
 * @param note why there is nothing, or how old it is, such as {@code loading…}; empty when there is nothing to say
 */
public record Proposals(List<Proposal> values, String note) {

    /** Nothing to propose, and nothing to say about it. */
    public static final Proposals NONE = new Proposals(List.of(), "");

    /** Copies the list. */
    public Proposals {
        values = List.copyOf(values);
    }

    static Proposals of(List<Proposal> values) {
        return new Proposals(values, "");
    }

    Proposals startingWith(String prefix) {
        return new Proposals(
                values.stream().filter(value -> value.startsWith(prefix)).toList(), note);
    }

    Proposals behind(String text) {
        return new Proposals(values.stream().map(value -> value.before(text)).toList(), note);
    }
}
