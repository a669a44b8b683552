package dev.lanyard.operation.association;

import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.EachTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the profile off instances. */
final class ProfileClearing {

    private ProfileClearing() {}

    static Changed clear(ClearProfile request, Context context) {
        Associations associations = new Associations(context.session());
        List<Instance> instances = new InstanceFinder(context.session()).find(request.instances());
        Map<InstanceId, Association> worn = worn(instances, new Settling(context));
        if (!worn.isEmpty()) {
            context.dialogue().confirm(question(instances, worn));
        }
        return new EachTarget<>(
                        context.dialogue(),
                        (Instance instance) -> instance.instanceId().value(),
                        (Instance instance) -> clear(instance, worn, associations))
                .of(instances);
    }

    private static Change clear(Instance instance, Map<InstanceId, Association> worn, Associations associations) {
        String id = instance.instanceId().value();
        Association present = worn.get(instance.instanceId());
        if (present == null) {
            return new Change(Changed.UNCHANGED, id, "wears no profile");
        }
        associations.disassociate(present.associationId());
        return new Change(
                "disassociated",
                id,
                "from profile " + present.iamInstanceProfile().name() + ", " + present.associationId());
    }

    private static Map<InstanceId, Association> worn(List<Instance> instances, Settling settling) {
        List<InstanceId> ids = instances.stream().map(Instance::instanceId).toList();
        return settling.of(ids).stream()
                .filter(association -> association.state() == AssociationState.ASSOCIATED)
                .collect(Collectors.toMap(Association::instanceId, Function.identity(), (first, _) -> first));
    }

    private static String question(List<Instance> instances, Map<InstanceId, Association> worn) {
        List<String> names = instances.stream()
                .flatMap(instance -> Optional.ofNullable(worn.get(instance.instanceId())).stream()
                        .map(present -> instance.label() + " in "
                                + present.iamInstanceProfile().name()))
                .toList();
        return "Take the profile off " + Counted.named(names, "instance", "instances") + "?";
    }
}
