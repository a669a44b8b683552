package dev.lanyard.model;

import java.util.regex.Pattern;

/**
 * A role as Systems Manager names it: with its path, without the slash before that, such as {@code service-role/Servers}.
 *
 * <p>At most 64 characters in all (API reference, CreateActivation), although a role's name alone may have so many.
 */
public record ServiceRole(String value) implements Atom, Comparable<ServiceRole> {

    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e&&[^/]][\\x21-\\x7e]{0,63}");

    /** Checks the value against AWS's limits. */
    public ServiceRole {
        Checks.matches(
                VALID,
                value,
                "a role that Systems Manager can use",
                "It is the role's path and name without the first slash, of 64 characters at most.");
    }

    /** Returns what Systems Manager calls a role. */
    public static ServiceRole of(Role role) {
        return new ServiceRole((role.path() + role.roleName()).substring(1));
    }

    /** Returns the role's name alone. */
    public RoleName name() {
        return new RoleName(value.substring(value.lastIndexOf('/') + 1));
    }

    @Override
    public int compareTo(ServiceRole other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
