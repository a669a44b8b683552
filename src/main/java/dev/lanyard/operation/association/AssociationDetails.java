package dev.lanyard.operation.association;

import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.util.Optional;

/**
 * An association with what stands at both of its ends.
 *
 * @param profile {@code alive}, or {@code dead} when IAM has no profile of this id any more
 */
public record AssociationDetails(
        @Column(header = "Association", id = true, meaning = Meaning.NAME)
        AssociationId associationId,

        @Column(meaning = Meaning.STATE) AssociationState state,
        @Column(header = "Instance", meaning = Meaning.NAME) InstanceId instanceId,
        @Column(header = "Instance name") String name,

        @Column(header = "Instance state", meaning = Meaning.STATE)
        InstanceState instanceState,

        @Column(header = "Profile name", meaning = Meaning.NAME)
        ProfileName instanceProfileName,

        @Column(meaning = Meaning.STATE) String profile,
        @Column(header = "Profile ARN") Arn arn,
        @Column(header = "Profile id") String instanceProfileId,
        @Column(header = "Role", meaning = Meaning.NAME) Optional<RoleName> roleName) {}
