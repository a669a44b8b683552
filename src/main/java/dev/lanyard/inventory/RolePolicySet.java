package dev.lanyard.inventory;

import dev.lanyard.aws.account.Membership;
import dev.lanyard.aws.account.OrganisationLevel;
import dev.lanyard.model.Role;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.PolicySet;
import java.util.List;
import java.util.Optional;

/**
 * The policies that bear on what a role may do.
 *
 * @param policies what is attached to the role and written into it, its boundary, and service control policies by level
 * @param trust who may assume the role; what the role may do does not depend on it
 * @param organisation the organisation of the role's account; empty where it has none or it could not be read
 * @param levels the levels that service control policies come from, the root first; empty where none apply
 * @param gaps what bears on the role and could not be read, as sentences
 */
public record RolePolicySet(
        Role role,
        PolicySet policies,
        CompiledPolicy trust,
        Optional<Membership> organisation,
        List<OrganisationLevel> levels,
        List<String> gaps) {

    /** Copies the lists. */
    public RolePolicySet {
        levels = List.copyOf(levels);
        gaps = List.copyOf(gaps);
    }
}
