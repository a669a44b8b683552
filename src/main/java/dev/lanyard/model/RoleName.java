package dev.lanyard.model;

import java.util.regex.Pattern;

/** The name of an IAM role, without its path (IAM API reference, CreateRole: 1 to 64 characters). */
public record RoleName(String value) implements Atom, Comparable<RoleName> {

    private static final Pattern VALID = Pattern.compile("[\\w+=,.@-]{1,64}");

    /** Checks the value against AWS's own pattern. */
    public RoleName {
        Checks.matches(VALID, value, "a role name", "A role name has 1 to 64 letters, digits and + = , . @ _ -.");
    }

    @Override
    public int compareTo(RoleName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
