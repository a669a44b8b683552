package dev.lanyard.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An IAM instance profile.
 *
 * @param instanceProfileId tells a profile from an older one of the same name that was deleted
 * @param role the role it holds: one at most, and perhaps none
 * @param tags empty in a list of profiles, where IAM leaves them out
 */
public record InstanceProfile(
        ProfileName instanceProfileName,
        String instanceProfileId,
        Arn arn,
        String path,
        Instant createDate,
        Optional<RoleName> role,
        List<Tag> tags) {

    /** Copies the tags. */
    public InstanceProfile {
        tags = List.copyOf(tags);
    }

    /** Returns the profile as instances know it. */
    public WornProfile worn() {
        return new WornProfile(arn, instanceProfileId);
    }
}
