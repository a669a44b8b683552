package dev.lanyard.inventory.names;

import dev.lanyard.model.LanyardException;
import java.util.Optional;

/**
 * A list of names: of a kind and, where the kind depends on one, of a role.
 *
 * @param role the role's name; empty where the kind depends on none
 */
public record NameKey(NameKind kind, Optional<String> role) {

    private static final int LONGEST_ROLE = 64;

    /** Checks that there is a role where one is needed, and that it can be one. */
    public NameKey {
        boolean needed = kind.extent() == NameKind.Extent.ROLE;
        if (needed != role.isPresent() || !role.map(NameKey::safe).orElse(true)) {
            throw LanyardException.usage("There are no names of " + kind.file() + " for this role.", "");
        }
    }

    /** Names of a kind that depends on no role. */
    public static NameKey of(NameKind kind) {
        return new NameKey(kind, Optional.empty());
    }

    /** Names of a kind that depends on a role; nothing when the text cannot be a role's name. */
    public static Optional<NameKey> of(NameKind kind, String role) {
        return safe(role) ? Optional.of(new NameKey(kind, Optional.of(role))) : Optional.empty();
    }

    /** The role becomes part of a file's name, so it must be one that IAM could give. */
    private static boolean safe(String role) {
        return role.length() <= LONGEST_ROLE && role.matches("[\\w+=,.@-]+") && !role.startsWith(".");
    }
}
