package dev.lanyard.operation.role;

import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
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
 * A role with everything that hangs on it, under the names that GetAccountAuthorizationDetails uses.
 *
 * @param instanceProfileList the profiles that hold the role
 * @param instances the instances of the current Region that wear one of them
 */
public record RoleDetails(
        @Column(header = "Role", id = true, meaning = Meaning.NAME)
        RoleName roleName,

        String roleId,
        @Column(header = "ARN") Arn arn,
        String path,
        @Column(header = "Created") Instant createDate,
        String description,
        @Column(header = "Session seconds") long maxSessionDuration,
        Optional<Arn> permissionsBoundary,
        @Column(header = "Last used") Optional<Instant> lastUsedDate,
        List<Tag> tags,

        @Column(header = "Trust policy", meaning = Meaning.DOCUMENT)
        String assumeRolePolicyDocument,

        @Column(header = "Attached policies") List<Attached> attachedManagedPolicies,
        @Column(header = "Inline policies") List<Inline> rolePolicyList,
        @Column(header = "Instance profiles") List<Holder> instanceProfileList,
        List<Wearer> instances) {

    /** Copies the lists. */
    public RoleDetails {
        tags = List.copyOf(tags);
        attachedManagedPolicies = List.copyOf(attachedManagedPolicies);
        rolePolicyList = List.copyOf(rolePolicyList);
        instanceProfileList = List.copyOf(instanceProfileList);
        instances = List.copyOf(instances);
    }

    /** A managed policy on the role. */
    public record Attached(
            @Column(header = "Policy", meaning = Meaning.NAME)
            PolicyName policyName,

            @Column(header = "ARN") Arn policyArn) {

        static Attached of(AttachedPolicy policy) {
            return new Attached(policy.policyName(), policy.policyArn());
        }
    }

    /** An inline policy of the role. */
    public record Inline(
            @Column(header = "Policy", meaning = Meaning.NAME)
            PolicyName policyName,

            @Column(header = "Document", meaning = Meaning.DOCUMENT)
            String policyDocument) {}

    /** A profile that holds the role. */
    public record Holder(
            @Column(header = "Profile", meaning = Meaning.NAME)
            ProfileName instanceProfileName,

            @Column(header = "Id") String instanceProfileId,
            @Column(header = "ARN") Arn arn) {}

    /** An instance that wears a profile with the role. */
    public record Wearer(
            @Column(header = "Instance", meaning = Meaning.NAME)
            InstanceId instanceId,

            String name,
            @Column(meaning = Meaning.STATE) InstanceState state,
            @Column(header = "Profile") ProfileName instanceProfileName) {}
}
