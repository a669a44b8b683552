package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of an activation, which servers outside EC2 register with (the pattern is DeleteActivation's). */
public record ActivationId(String value) implements Atom, Comparable<ActivationId> {

    private static final Pattern VALID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Checks the value against AWS's own pattern. */
    public ActivationId {
        Checks.matches(VALID, value, "an activation id", "'activation list' shows the activations of the Region.");
    }

    @Override
    public int compareTo(ActivationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
