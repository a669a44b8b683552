package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.ec2.Associations;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Map;
import java.util.Optional;

/** The instances of a call's account and Region, as conditions see them. */
final class Instances {

    private final Call call;
    private final Map<String, AssociationState> associations;

    Instances(Call call) {
        this.call = call;
        this.associations = new Associations(call.hereAsRead(), call.now()).byInstance();
    }

    /** Returns the ARN of an instance, of one that is to be made ({@code *}), or of a server outside EC2. */
    String arn(String id) {
        String place = call.region() + ":" + call.account().id;
        return id.startsWith("mi-")
                ? "arn:aws:ssm:" + place + ":managed-instance/" + id
                : "arn:aws:ec2:" + place + ":instance/" + id;
    }

    /** Returns the instance that an association belongs to. */
    Optional<String> ofAssociation(String id) {
        return Optional.<AssociationState>ofNullable(
                        call.hereAsRead().associations.get(id))
                .map(association -> association.instanceId);
    }

    /** Returns the tags of an instance or server; none of one that is not there. */
    Map<String, String> tags(String id) {
        return Optional.<InstanceState>ofNullable(call.hereAsRead().instances.get(id))
                .map(instance -> instance.tags)
                .or(() -> Optional.ofNullable(call.hereAsRead().hybridNodes.get(id))
                        .map(node -> node.tags))
                .orElse(Map.of());
    }

    /** Returns what EC2 says of an instance (service authorization reference, "Condition keys for Amazon EC2"). */
    Keys keys(String id) {
        Keys keys = new Keys().resourceTags("ec2", tags(id));
        Optional.<InstanceState>ofNullable(call.hereAsRead().instances.get(id))
                .ifPresent(instance -> keys.put("ec2:InstanceType", instance.type)
                        .put("ec2:AvailabilityZone", instance.availabilityZone)
                        .put("ec2:InstanceID", id));
        Optional.ofNullable(associations.get(id)).ifPresent(worn -> keys.put("ec2:InstanceProfile", worn.profileArn));
        return keys;
    }
}
