package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Steps;
import java.util.List;

/** Takes profiles that are about to be deleted off the instances that wear them. */
public record Undressing(AwsSession session, Steps steps) {

    /** Disassociates each instance of the usage from the profile of the usage that it wears. */
    public void of(RoleUsage usage) {
        if (usage.instances().isEmpty()) {
            return;
        }
        List<Arn> arns = usage.profiles().stream().map(InstanceProfile::arn).toList();
        Associations associations = new Associations(session);
        associations.of(usage.instances().stream().map(Instance::instanceId).toList()).stream()
                .filter(association ->
                        arns.contains(association.iamInstanceProfile().arn()))
                .filter(association -> isWorn(association.state()))
                .forEach(association -> undress(association, associations));
    }

    private void undress(Association association, Associations associations) {
        Change change = new Change(
                "disassociated",
                association.instanceId().value(),
                "from profile " + association.iamInstanceProfile().name());
        steps.run(change, () -> associations.disassociate(association.associationId()));
    }

    private static boolean isWorn(AssociationState state) {
        return state == AssociationState.ASSOCIATED || state == AssociationState.ASSOCIATING;
    }
}
