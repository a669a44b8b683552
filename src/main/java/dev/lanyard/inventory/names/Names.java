package dev.lanyard.inventory.names;

import java.time.Duration;
import java.util.List;

/** The names that are known now, and how good they are. */
public record Names(List<Name> values, State state) {

    /** Nothing is known, and nothing is on its way. */
    public static final Names NONE = new Names(List.of(), new State.None());

    /** Copies the list. */
    public Names {
        values = List.copyOf(values);
    }

    /** How good names are. */
    public sealed interface State {

        /** Read from AWS lately. */
        record Fresh() implements State {}

        /** Read a while ago; newer ones are on their way. */
        record Stale(Duration age) implements State {}

        /** Something was changed since they were read; newer ones are on their way. */
        record Outdated() implements State {}

        /** None yet; they are on their way. */
        record Loading() implements State {}

        /** They could not be read; the values are older ones, if any. */
        record Denied(String words) implements State {}

        /** Nobody asked AWS for them. */
        record None() implements State {}
    }
}
