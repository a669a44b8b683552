package dev.lanyard.operation.instance;

import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.InstanceState;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts, stops and reboots instances: one call for all that need it. */
final class InstancePower {

    private static final Set<InstanceState> NOT_RUNNING = EnumSet.of(InstanceState.STOPPED, InstanceState.STOPPING);
    private static final Set<InstanceState> RUNNING = EnumSet.of(InstanceState.RUNNING, InstanceState.PENDING);
    private static final Set<InstanceState> GONE =
            EnumSet.of(InstanceState.TERMINATED, InstanceState.SHUTTING_DOWN, InstanceState.UNKNOWN);

    private final Context context;
    private final Instances ec2;
    private final List<Instance> instances;

    private InstancePower(Context context, List<InstanceRef> refs) {
        this.context = context;
        this.ec2 = new Instances(context.session());
        this.instances = new InstanceFinder(context.session()).find(refs);
    }

    static Changed start(StartInstances request, Context context) {
        return new InstancePower(context, request.instances()).start();
    }

    static Changed stop(StopInstances request, Context context) {
        return new InstancePower(context, request.instances()).stop();
    }

    static Changed reboot(RebootInstances request, Context context) {
        return new InstancePower(context, request.instances()).reboot();
    }

    private Changed start() {
        List<InstanceId> ids = in(EnumSet.of(InstanceState.STOPPED));
        ask("Start ", ids);
        Map<InstanceId, InstanceState> states = ids.isEmpty() ? Map.of() : ec2.start(ids);
        return changed("started", states, RUNNING);
    }

    private Changed stop() {
        List<InstanceId> ids = in(RUNNING);
        ask("Stop ", ids);
        Map<InstanceId, InstanceState> states = ids.isEmpty() ? Map.of() : ec2.stop(ids);
        return changed("stopped", states, NOT_RUNNING);
    }

    private Changed reboot() {
        List<InstanceId> ids = in(EnumSet.of(InstanceState.RUNNING));
        ask("Reboot ", ids);
        if (!ids.isEmpty()) {
            ec2.reboot(ids);
        }
        return new Changed(instances.stream()
                .map(instance -> ids.contains(instance.instanceId())
                        ? new Change("rebooted", instance.instanceId().value(), instance.name())
                        : untouched(Changed.SKIPPED, instance))
                .toList());
    }

    private List<InstanceId> in(Set<InstanceState> states) {
        return instances.stream()
                .filter(instance -> states.contains(instance.state()))
                .map(Instance::instanceId)
                .toList();
    }

    private void ask(String what, List<InstanceId> ids) {
        List<String> labels = instances.stream()
                .filter(instance -> ids.contains(instance.instanceId()))
                .map(Instance::label)
                .toList();
        if (!labels.isEmpty()) {
            context.dialogue().confirm(what + Counted.named(labels, "instance", "instances") + "?");
        }
    }

    private Changed changed(String action, Map<InstanceId, InstanceState> states, Set<InstanceState> already) {
        return new Changed(instances.stream()
                .map(instance -> change(action, instance, states, already))
                .toList());
    }

    private static Change change(
            String action, Instance instance, Map<InstanceId, InstanceState> states, Set<InstanceState> already) {
        InstanceState now = states.get(instance.instanceId());
        if (now != null) {
            String name = instance.name().isEmpty() ? "" : instance.name() + ": ";
            return new Change(action, instance.instanceId().value(), name + "is " + now);
        }
        return untouched(already.contains(instance.state()) ? Changed.UNCHANGED : Changed.SKIPPED, instance);
    }

    private static Change untouched(String action, Instance instance) {
        String gone = GONE.contains(instance.state()) ? " and will not come back" : "";
        return new Change(action, instance.instanceId().value(), "is " + instance.state() + gone);
    }
}
