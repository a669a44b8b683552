package dev.lanyard.model;

import java.util.regex.Pattern;

/** The id of a service setting of Systems Manager, such as {@code /ssm/managed-instance/activation-tier}. */
public record SettingId(String value) implements Atom, Comparable<SettingId> {

    private static final Pattern VALID = Pattern.compile("/[A-Za-z0-9/_.-]{1,999}");

    /** Which role instances get that have no profile: Default Host Management Configuration. */
    public static final SettingId DEFAULT_HOST_MANAGEMENT =
            new SettingId("/ssm/managed-instance/default-ec2-instance-management-role");

    /** Checks the value's form; which settings there are, AWS knows. */
    public SettingId {
        Checks.matches(
                VALID, value, "a service setting", "Service settings look like /ssm/managed-instance/activation-tier.");
    }

    @Override
    public int compareTo(SettingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
