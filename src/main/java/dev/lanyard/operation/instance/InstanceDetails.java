package dev.lanyard.operation.instance;

import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
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
 * An instance, and the way from it over profile and role to its policies and its state as a node.
 *
 * @param instanceProfile what it wears, if anything
 * @param managedNode what Systems Manager knows of it; empty when the agent never registered, or the instance is stopped
 */
public record InstanceDetails(
        @Column(header = "Instance", id = true, meaning = Meaning.NAME)
        InstanceId instanceId,

        String name,
        @Column(meaning = Meaning.STATE) InstanceState state,
        @Column(header = "Type") String instanceType,
        @Column(header = "Platform") String platformDetails,
        @Column(header = "Image") String imageId,
        @Column(header = "Zone") String availabilityZone,
        @Column(header = "VPC") String vpcId,
        @Column(header = "Subnet") String subnetId,
        @Column(header = "Private IP") String privateIpAddress,
        @Column(header = "Launched") Instant launchTime,

        @Column(header = "Metadata", meaning = Meaning.STATE)
        String httpEndpoint,

        @Column(header = "Metadata tokens") String httpTokens,
        @Column(header = "Metadata hops") int httpPutResponseHopLimit,
        List<Tag> tags,
        Optional<Badge> instanceProfile,
        @Column(header = "Managed node") Optional<ManagedNode> managedNode) {

    /** Copies the tags. */
    public InstanceDetails {
        tags = List.copyOf(tags);
    }

    /**
     * The profile that an instance wears.
     *
     * @param profile {@code alive}, or {@code dead} when IAM has no profile of this id any more
     * @param attachedManagedPolicies the managed policies on its role
     * @param policyNames the inline policies of its role
     */
    public record Badge(
            @Column(header = "Name", meaning = Meaning.NAME) ProfileName instanceProfileName,
            @Column(header = "ARN") Arn arn,
            @Column(header = "Id") String instanceProfileId,
            @Column(header = "Association") Optional<AssociationId> associationId,

            @Column(header = "Association state", meaning = Meaning.STATE)
            Optional<AssociationState> state,

            @Column(meaning = Meaning.STATE) String profile,
            @Column(header = "Role", meaning = Meaning.NAME) Optional<RoleName> roleName,
            @Column(header = "Attached policies") List<PolicyName> attachedManagedPolicies,
            @Column(header = "Inline policies") List<PolicyName> policyNames) {

        /** Copies the lists. */
        public Badge {
            attachedManagedPolicies = List.copyOf(attachedManagedPolicies);
            policyNames = List.copyOf(policyNames);
        }
    }

    /** What Systems Manager knows of an instance. */
    public record ManagedNode(
            @Column(header = "Ping", meaning = Meaning.STATE)
            String pingStatus,

            @Column(header = "Last ping") Optional<Instant> lastPingDateTime,
            @Column(header = "Agent") String agentVersion,
            @Column(header = "System") String platform) {}
}
