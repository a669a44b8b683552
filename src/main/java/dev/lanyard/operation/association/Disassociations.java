package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.operation.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out how profiles that are about to be deleted come off the instances that wear them. */
public record Disassociations(Context context) {

    /** Returns a step for each instance of the usage that wears a profile of the usage; it only reads. */
    public List<WornProfileStep> of(RoleUsage usage) {
        if (usage.instances().isEmpty()) {
            return List.of();
        }
        List<Arn> arns = usage.profiles().stream().map(InstanceProfile::arn).toList();
        Map<InstanceId, Instance> wearers =
                usage.instances().stream().collect(Collectors.toMap(Instance::instanceId, Function.identity()));
        AwsSession session = context.session();
        Place place = context.place().in(session.region());
        return new Associations(session)
                .of(wearers.keySet()).stream()
                        .filter(association ->
                                arns.contains(association.iamInstanceProfile().arn()))
                        .filter(association -> isWorn(association.state()))
                        .map(association -> WornProfileStep.takeOff(
                                place, wearers.get(association.instanceId()), Worn.of(association)))
                        .toList();
    }

    private static boolean isWorn(AssociationState state) {
        return state == AssociationState.ASSOCIATED || state == AssociationState.ASSOCIATING;
    }
}
