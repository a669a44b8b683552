package dev.lanyard.model;

import java.util.regex.Pattern;

/** An AWS Region code such as {@code eu-central-1}. */
public record RegionId(String value) implements Atom, Comparable<RegionId> {

    private static final Pattern VALID = Pattern.compile("[a-z]{2,}(-[a-z0-9]+)+-[0-9]{1,2}");

    /** Checks the value against AWS's own pattern. */
    public RegionId {
        Checks.matches(VALID, value, "a Region", "A Region looks like us-east-1.");
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
