package dev.lanyard.policy.actions;

import java.util.List;

/**
 * A kind of resource.
 *
 * @param arns what its ARNs look like, each with a star where a name, an account or the like stands
 */
public record ResourceType(String name, List<String> arns) {

    /** Copies the patterns. */
    public ResourceType {
        arns = List.copyOf(arns);
    }
}
