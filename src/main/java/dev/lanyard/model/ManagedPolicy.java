package dev.lanyard.model;

import java.time.Instant;
import java.util.List;

/**
 * A managed policy: the account's own, or AWS's.
 *
 * @param description empty in a list of policies, where IAM leaves it out
 * @param tags empty in a list of policies, where IAM leaves them out
 */
public record ManagedPolicy(
        PolicyName policyName,
        String policyId,
        Arn arn,
        String path,
        String defaultVersionId,
        int attachmentCount,
        boolean attachable,
        String description,
        Instant createDate,
        Instant updateDate,
        List<Tag> tags) {

    /** Copies the tags. */
    public ManagedPolicy {
        tags = List.copyOf(tags);
    }

    /** Returns whether the policy is AWS's own, which nobody else can change. */
    public boolean ownedByAws() {
        return arn.account().equals("aws");
    }
}
