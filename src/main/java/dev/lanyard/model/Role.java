package dev.lanyard.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An IAM role.
 *
 * @param description empty when there is none
 * @param assumeRolePolicyDocument the trust policy, as JSON
 * @param tags empty in a list of roles, where IAM leaves them out
 * @param roleLastUsed empty in a list of roles, and when the role was not used in the last 400 days
 */
public record Role(
        RoleName roleName,
        String roleId,
        Arn arn,
        String path,
        Instant createDate,
        String description,
        Duration maxSessionDuration,
        String assumeRolePolicyDocument,
        Optional<Arn> permissionsBoundary,
        List<Tag> tags,
        Optional<LastUsed> roleLastUsed) {

    /** Copies the tags. */
    public Role {
        tags = List.copyOf(tags);
    }

    /** When and where a role was last used. */
    public record LastUsed(Instant lastUsedDate, String region) {}
}
