package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of an instance profile association: {@code iip-assoc-} and 17 hexadecimal digits. */
public record AssociationId(String value) implements Atom, Comparable<AssociationId> {

    private static final Pattern VALID = Pattern.compile("iip-assoc-([0-9a-f]{8}|[0-9a-f]{17})");

    /** Checks the value against AWS's own pattern. */
    public AssociationId {
        Checks.matches(
                VALID,
                value,
                "an association id",
                "An association id looks like iip-assoc-0123456789abcdef0; 'association list' shows them.");
    }

    @Override
    public int compareTo(AssociationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
