package dev.lanyard.policy.actions;

import java.util.List;

/**
 * An action that a policy can name.
 *
 * @param resources what it can be limited to; none when it only knows {@code *}
 */
public record ServiceAction(String prefix, String name, AccessLevel level, List<ResourceType> resources) {

    /** Copies the kinds of resources. */
    public ServiceAction {
        resources = List.copyOf(resources);
    }

    /** Returns the action as it stands in a policy, such as {@code ssm:GetDocument}. */
    public String fullName() {
        return prefix + ":" + name;
    }
}
