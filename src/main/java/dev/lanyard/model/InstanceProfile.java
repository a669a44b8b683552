package dev.lanyard.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An IAM instance profile.
 *
 * @param instanceProfileId tells a profile from an older one of the same name that was deleted
 * @param roleArn the role it holds: one at most, and perhaps none
 * @param tags empty in a list of profiles, where IAM leaves them out
 */
public record InstanceProfile(
        ProfileName instanceProfileName,
        String instanceProfileId,
        Arn arn,
        String path,
        Instant createDate,
        Optional<Arn> roleArn,
        List<Tag> tags) {

    /** Copies the tags. */
    public InstanceProfile {
        tags = List.copyOf(tags);
    }

    /** Returns the name of the role that it holds. */
    public Optional<RoleName> role() {
        return roleArn.map(arn -> new RoleName(arn.name()));
    }

    /** Returns the profile as instances know it. */
    public WornProfile worn() {
        return new WornProfile(arn, instanceProfileId);
    }
}
