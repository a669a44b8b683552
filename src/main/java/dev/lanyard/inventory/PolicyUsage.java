package dev.lanyard.inventory;

import dev.lanyard.model.PolicyHolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who feels it when a managed policy changes.
 *
 * @param attached what it is attached to
 * @param bounded whose permissions boundary it is
 * @param unreadable why the holders could not be read; empty when they were
 * @param wearers the profiles and instances of the roles among them
 */
public record PolicyUsage(
        PolicyHolders attached, PolicyHolders bounded, Optional<String> unreadable, RoleUsage wearers) {

    /** Returns whether nobody is known to hold the policy. */
    public boolean isEmpty() {
        return attached.isEmpty() && bounded.isEmpty();
    }

    /** Returns the blast radius in words, such as {@code attached to role Web, used by 1 profile, …}. */
    public String words() {
        if (unreadable.isPresent()) {
            return "whose holders could not be read (" + unreadable.get() + ")";
        }
        List<String> parts = new ArrayList<>();
        if (!attached.isEmpty()) {
            parts.add("attached to " + attached.words());
        }
        if (!bounded.isEmpty()) {
            parts.add("the boundary of " + bounded.words());
        }
        boolean worn = !wearers.profiles().isEmpty() || wearers.unreadable().isPresent();
        if (worn) {
            parts.add(wearers.words());
        }
        return parts.isEmpty() ? "attached to nothing" : String.join(", ", parts);
    }
}
