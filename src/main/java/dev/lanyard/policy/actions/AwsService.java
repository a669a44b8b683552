package dev.lanyard.policy.actions;

import java.util.List;
import java.util.Optional;

/**
 * A service, as far as policies are concerned.
 *
 * @param prefix what stands before the colon of its actions
 * @param actions by name
 * @param conditionKeys the keys that it has besides the global ones; a star stands for the name of a tag or the like
 */
public record AwsService(String prefix, String title, List<ServiceAction> actions, List<String> conditionKeys) {

    /** Copies the lists. */
    public AwsService {
        actions = List.copyOf(actions);
        conditionKeys = List.copyOf(conditionKeys);
    }

    /** Finds an action by its name without the prefix, in any case. */
    public Optional<ServiceAction> find(String name) {
        return actions.stream()
                .filter(action -> action.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
