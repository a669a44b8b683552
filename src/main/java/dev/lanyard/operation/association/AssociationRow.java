package dev.lanyard.operation.association;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;

/** An association in a list. */
public record AssociationRow(
        @Column(header = "Association", id = true, meaning = Meaning.NAME)
        AssociationId associationId,

        @Column(header = "Instance", meaning = Meaning.NAME) InstanceId instanceId,
        @Column(header = "Profile") ProfileName instanceProfileName,
        @Column(meaning = Meaning.STATE) AssociationState state,
        @Column(header = "Profile id") String instanceProfileId,
        @Column(detail = true) IamInstanceProfile iamInstanceProfile) {

    static AssociationRow of(Association association) {
        Arn arn = association.iamInstanceProfile().arn();
        String id = association.iamInstanceProfile().id();
        return new AssociationRow(
                association.associationId(),
                association.instanceId(),
                association.iamInstanceProfile().name(),
                association.state(),
                id,
                new IamInstanceProfile(arn, id));
    }

    /** The profile in the form of EC2's answers. */
    public record IamInstanceProfile(Arn arn, String id) {}
}
