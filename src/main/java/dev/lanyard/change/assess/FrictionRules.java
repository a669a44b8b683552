package dev.lanyard.change.assess;

import dev.lanyard.model.AccountId;
import java.util.Set;

/**
 * From where on it takes more than a yes to apply a plan.
 *
 * @param nameAbove how many things may be changed, and how many running instances may feel it, for a yes to do
 * @param protectedAccounts the accounts whose alias has to be typed for every change
 */
public record FrictionRules(int nameAbove, Set<AccountId> protectedAccounts) {

    /** As it is where nothing is configured. */
    public static final FrictionRules USUAL = new FrictionRules(10, Set.of());

    /** Copies the accounts. */
    public FrictionRules {
        protectedAccounts = Set.copyOf(protectedAccounts);
    }
}
