package dev.lanyard.model;

import java.util.regex.Pattern;

/** An AWS account id: twelve digits. */
public record AccountId(String value) implements Atom, Comparable<AccountId> {

    private static final Pattern VALID = Pattern.compile("[0-9]{12}");

    /** Checks the value against AWS's own pattern. */
    public AccountId {
        Checks.matches(VALID, value, "an account id", "An account id has 12 digits, such as 111122223333.");
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
