package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of a version of a managed policy, such as {@code v2} (the pattern is GetPolicyVersion's). */
public record VersionId(String value) implements Atom, Comparable<VersionId> {

    private static final Pattern VALID = Pattern.compile("v[1-9][0-9]{0,8}(\\.[A-Za-z0-9-]*)?");

    /** Checks the value against AWS's own pattern. */
    public VersionId {
        Checks.matches(VALID, value, "a version of a policy", "A version is v and a number, such as v2.");
    }

    /** Later versions have larger numbers, and IAM never gives a number twice. */
    @Override
    public int compareTo(VersionId other) {
        return Integer.compare(number(), other.number());
    }

    private int number() {
        int dot = value.indexOf('.');
        return Integer.parseInt(value.substring(1, dot < 0 ? value.length() : dot));
    }

    @Override
    public String toString() {
        return value;
    }
}
