package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of an EC2 instance: {@code i-} and 8 or 17 hexadecimal digits. */
public record InstanceId(String value) implements Atom, Comparable<InstanceId> {

    private static final Pattern VALID = Pattern.compile("i-([0-9a-f]{8}|[0-9a-f]{17})");

    /** Checks the value against AWS's own pattern. */
    public InstanceId {
        Checks.matches(
                VALID,
                value,
                "an instance id",
                "An instance id looks like i-0123456789abcdef0; 'instance list' shows them.");
    }

    @Override
    public int compareTo(InstanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
