package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of a managed node: an EC2 instance id, or {@code mi-} for a hybrid server. */
public record NodeId(String value) implements Atom, Comparable<NodeId> {

    private static final Pattern VALID = Pattern.compile("(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})");

    /** Checks the value against AWS's own pattern. */
    public NodeId {
        Checks.matches(
                VALID,
                value,
                "a node id",
                "A node id looks like i-0123456789abcdef0 or mi-0123456789abcdef0; 'node list' shows them.");
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
