package dev.lanyard.model;

import java.util.ArrayList;
import java.util.List;

/** The roles, users and groups that a managed policy is attached to, or that it bounds. */
public record PolicyHolders(List<RoleName> roles, List<String> users, List<String> groups) {

    /** Copies the lists. */
    public PolicyHolders {
        roles = List.copyOf(roles);
        users = List.copyOf(users);
        groups = List.copyOf(groups);
    }

    /** Returns whether nobody holds the policy. */
    public boolean isEmpty() {
        return roles.isEmpty() && users.isEmpty() && groups.isEmpty();
    }

    /** Returns who they are, such as {@code role Web, 2 users (ann, bob)}; empty when there is nobody. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, "role", roles);
        add(parts, "user", users);
        add(parts, "group", groups);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String noun, List<?> names) {
        if (!names.isEmpty()) {
            parts.add(Counted.named(names, noun, noun + "s"));
        }
    }
}
