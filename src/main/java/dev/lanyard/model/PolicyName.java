package dev.lanyard.model;

import java.util.regex.Pattern;

/** The name of a managed or inline policy (CreatePolicy, PutRolePolicy: 1 to 128 characters). */
public record PolicyName(String value) implements Atom, Comparable<PolicyName> {

    private static final Pattern VALID = Pattern.compile("[\\w+=,.@-]{1,128}");

    /** Checks the value against AWS's own pattern. */
    public PolicyName {
        Checks.matches(VALID, value, "a policy name", "A policy name has 1 to 128 letters, digits and + = , . @ _ -.");
    }

    @Override
    public int compareTo(PolicyName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
