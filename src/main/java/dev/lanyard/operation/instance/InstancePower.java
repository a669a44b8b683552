package dev.lanyard.operation.instance;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.PowerStep;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.InstanceState;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Plans that instances start, stop or reboot.
 *
 * @param verb what the question begins with
 * @param ready the states in which it can be done
 * @param already the states in which there is nothing to do
 * @param step does it to one instance
 */
record InstancePower(
        String verb, Set<InstanceState> ready, Set<InstanceState> already, BiFunction<Place, Instance, Step> step) {

    private static final Set<InstanceState> NONE = EnumSet.noneOf(InstanceState.class);
    private static final Set<InstanceState> DOWN = EnumSet.of(InstanceState.STOPPED, InstanceState.STOPPING);
    private static final Set<InstanceState> UP = EnumSet.of(InstanceState.RUNNING, InstanceState.PENDING);
    private static final Set<InstanceState> GONE =
            EnumSet.of(InstanceState.TERMINATED, InstanceState.SHUTTING_DOWN, InstanceState.UNKNOWN);

    static Proposal start(StartInstances request, Context context) {
        return new InstancePower("Start", EnumSet.of(InstanceState.STOPPED), UP, PowerStep::start)
                .of(request.instances(), context);
    }

    static Proposal stop(StopInstances request, Context context) {
        return new InstancePower("Stop", UP, DOWN, PowerStep::stop).of(request.instances(), context);
    }

    static Proposal reboot(RebootInstances request, Context context) {
        return new InstancePower("Reboot", EnumSet.of(InstanceState.RUNNING), NONE, RebootStep::of)
                .of(request.instances(), context);
    }

    private Proposal of(List<InstanceRef> refs, Context context) {
        List<Instance> instances = new InstanceFinder(context.session()).find(refs);
        Place place = context.place().in(context.session().region());
        PlanBuilder plan = new PlanBuilder();
        instances.forEach(instance -> add(plan, place, instance));
        return Proposal.of(question(instances), plan.build());
    }

    private void add(PlanBuilder plan, Place place, Instance instance) {
        String id = instance.instanceId().value();
        if (ready.contains(instance.state())) {
            plan.add(step.apply(place, instance));
        } else if (already.contains(instance.state())) {
            plan.unchanged(id, "is " + instance.state());
        } else {
            String gone = GONE.contains(instance.state()) ? " and will not come back" : "";
            plan.skipped(id, "is " + instance.state() + gone);
        }
    }

    private String question(List<Instance> instances) {
        List<String> labels = instances.stream()
                .filter(instance -> ready.contains(instance.state()))
                .map(Instance::label)
                .toList();
        return verb + " " + Counted.named(labels, "instance", "instances") + "?";
    }
}
