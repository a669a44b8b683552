package dev.lanyard.inventory.names;

import dev.lanyard.model.LanyardException;
import java.util.Optional;

/**
 * A list of names: of a kind and, where the kind depends on one, of a role or a policy.
 *
 * @param owner the name of the role or policy; empty where the kind depends on none
 */
public record NameKey(NameKind kind, Optional<String> owner) {

    private static final int LONGEST_OWNER = 128;

    /** Checks that there is an owner where one is needed, and that it can be one. */
    public NameKey {
        boolean needed = kind.extent().hasOwners();
        if (needed != owner.isPresent() || !owner.map(NameKey::safe).orElse(true)) {
            throw LanyardException.usage("There are no names of " + kind.file() + " for this.", "");
        }
    }

    /** Names of a kind that depends on nothing. */
    public static NameKey of(NameKind kind) {
        return new NameKey(kind, Optional.empty());
    }

    /** Names of a kind that depends on a role or policy; nothing when the text cannot be the name of one. */
    public static Optional<NameKey> of(NameKind kind, String owner) {
        return safe(owner) ? Optional.of(new NameKey(kind, Optional.of(owner))) : Optional.empty();
    }

    /** The owner becomes part of a file's name, so it must be one that IAM could give. */
    private static boolean safe(String owner) {
        return owner.length() <= LONGEST_OWNER && owner.matches("[\\w+=,.@-]+") && !owner.startsWith(".");
    }
}
