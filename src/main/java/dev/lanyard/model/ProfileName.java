package dev.lanyard.model;

import java.util.regex.Pattern;

/** The name of an IAM instance profile, without its path (CreateInstanceProfile: 1 to 128 characters). */
public record ProfileName(String value) implements Atom, Comparable<ProfileName> {

    private static final Pattern VALID = Pattern.compile("[\\w+=,.@-]{1,128}");

    /** Checks the value against AWS's own pattern. */
    public ProfileName {
        Checks.matches(
                VALID,
                value,
                "an instance profile name",
                "An instance profile name has 1 to 128 letters, digits and + = , . @ _ -.");
    }

    @Override
    public int compareTo(ProfileName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
