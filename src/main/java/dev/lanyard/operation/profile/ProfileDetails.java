package dev.lanyard.operation.profile;

import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An instance profile, what its role allows and who wears it.
 *
 * @param attachedManagedPolicies the managed policies on the role
 * @param instances the instances of the current Region that wear the profile
 */
public record ProfileDetails(
        @Column(header = "Profile", id = true, meaning = Meaning.NAME)
        ProfileName instanceProfileName,

        @Column(header = "Profile id") String instanceProfileId,
        @Column(header = "ARN") Arn arn,
        String path,
        @Column(header = "Created") Instant createDate,
        @Column(header = "Role", meaning = Meaning.NAME) Optional<RoleName> roleName,
        List<Tag> tags,
        @Column(header = "Attached policies") List<PolicyName> attachedManagedPolicies,
        List<Wearer> instances) {

    /** Copies the lists. */
    public ProfileDetails {
        tags = List.copyOf(tags);
        attachedManagedPolicies = List.copyOf(attachedManagedPolicies);
        instances = List.copyOf(instances);
    }

    /**
     * An instance that wears the profile.
     *
     * @param profile {@code alive}, or {@code dead} when the instance wears an older profile of the same name
     */
    public record Wearer(
            @Column(header = "Instance", meaning = Meaning.NAME)
            InstanceId instanceId,

            String name,
            @Column(meaning = Meaning.STATE) InstanceState state,
            @Column(meaning = Meaning.STATE) String profile) {}
}
