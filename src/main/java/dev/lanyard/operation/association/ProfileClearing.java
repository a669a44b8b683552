package dev.lanyard.operation.association;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans that instances wear no profile. */
final class ProfileClearing {

    private ProfileClearing() {}

    static Proposal clear(ClearProfile request, Context context) {
        List<Instance> instances = new InstanceFinder(context.session()).find(request.instances());
        Map<InstanceId, Association> worn = worn(instances, new Settling(context));
        Place place = context.place().in(context.session().region());
        PlanBuilder plan = new PlanBuilder();
        for (Instance instance : instances) {
            Association present = worn.get(instance.instanceId());
            if (present == null) {
                plan.unchanged(instance.instanceId().value(), "wears no profile");
            } else {
                plan.add(WornProfileStep.takeOff(place, instance, Worn.of(present)));
            }
        }
        return Proposal.of(question(instances, worn), plan.build());
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
