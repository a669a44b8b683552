package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.ec2.model.InstanceStateChange;
import software.amazon.awssdk.services.ec2.model.RebootInstancesRequest;
import software.amazon.awssdk.services.ec2.model.RebootInstancesResponse;
import software.amazon.awssdk.services.ec2.model.StartInstancesRequest;
import software.amazon.awssdk.services.ec2.model.StartInstancesResponse;
import software.amazon.awssdk.services.ec2.model.StopInstancesRequest;
import software.amazon.awssdk.services.ec2.model.StopInstancesResponse;
import software.amazon.awssdk.services.ec2.model.TerminateInstancesRequest;
import software.amazon.awssdk.services.ec2.model.TerminateInstancesResponse;

/** Starts, stops, reboots and terminates instances: all that a request names, or none. */
public final class InstanceLifecycle {

    private static final Set<String> UP = Set.of("pending", "running");
    private static final Set<String> DOWN = Set.of("stopping", "stopped");
    private static final Set<String> OVER = Set.of("shutting-down", "terminated");

    private final Call call;
    private final InstanceLookup lookup;

    /** Answers one call. */
    public InstanceLifecycle(Call call) {
        this.call = call;
        this.lookup = new InstanceLookup(call.here(), call.now());
    }

    /** Starts stopped instances; those that are up stay so. */
    public StartInstancesResponse startInstances(StartInstancesRequest request) {
        List<InstanceState> instances = lookup.all(request.instanceIds());
        instances.forEach(this::checkStartable);
        Ec2Faults.endDryRun(request.dryRun());
        return StartInstancesResponse.builder()
                .startingInstances(change(instances, this::start))
                .build();
    }

    /** Stops running instances; those that are down stay so. */
    public StopInstancesResponse stopInstances(StopInstancesRequest request) {
        List<InstanceState> instances = lookup.all(request.instanceIds());
        instances.forEach(this::checkStoppable);
        Ec2Faults.endDryRun(request.dryRun());
        return StopInstancesResponse.builder()
                .stoppingInstances(change(instances, this::stop))
                .build();
    }

    /** Reboots running instances; EC2 ignores terminated ones. */
    public RebootInstancesResponse rebootInstances(RebootInstancesRequest request) {
        List<InstanceState> instances = lookup.all(request.instanceIds());
        instances.forEach(this::checkRebootable);
        Ec2Faults.endDryRun(request.dryRun());
        // The agent starts anew, so it looks for credentials at once.
        instances.forEach(instance -> instance.agent.nextLook = call.now());
        return RebootInstancesResponse.builder().build();
    }

    /** Terminates instances; those that are over stay so. */
    public TerminateInstancesResponse terminateInstances(TerminateInstancesRequest request) {
        List<InstanceState> instances = lookup.all(request.instanceIds());
        Ec2Faults.endDryRun(request.dryRun());
        return TerminateInstancesResponse.builder()
                .terminatingInstances(change(instances, this::terminate))
                .build();
    }

    private void checkStartable(InstanceState instance) {
        String state = state(instance);
        if (!UP.contains(state) && !state.equals("stopped")) {
            throw Ec2Faults.incorrectInstanceState(
                    "The instance '" + instance.id + "' is not in a state from which it can be started.");
        }
    }

    private void checkStoppable(InstanceState instance) {
        String state = state(instance);
        if (state.equals("pending")) {
            throw Ec2Faults.incorrectInstanceState(
                    "Instance '" + instance.id + "' cannot be stopped as it has never reached the 'running' state.");
        }
        if (OVER.contains(state)) {
            throw Ec2Faults.incorrectInstanceState(
                    "This instance '" + instance.id + "' is not in a state from which it can be stopped.");
        }
    }

    private void checkRebootable(InstanceState instance) {
        String state = state(instance);
        if (!state.equals("running") && !OVER.contains(state)) {
            throw Ec2Faults.incorrectInstanceState("The instance '" + instance.id + "' is not in the 'running' state.");
        }
    }

    private void start(InstanceState instance) {
        if (state(instance).equals("stopped")) {
            Lifecycle.enter(instance, "pending", call.now());
            instance.launched = call.now();
            instance.agent.nextLook = call.now().plus(Lifecycle.PASSING);
        }
    }

    private void stop(InstanceState instance) {
        if (!DOWN.contains(state(instance))) {
            Lifecycle.enter(instance, "stopping", call.now());
        }
    }

    private void terminate(InstanceState instance) {
        if (!OVER.contains(state(instance))) {
            Lifecycle.enter(instance, "shutting-down", call.now());
            Associations associations = new Associations(call.here(), call.now());
            associations.of(instance.id).ifPresent(associations::disassociate);
        }
    }

    private List<InstanceStateChange> change(List<InstanceState> instances, Consumer<InstanceState> change) {
        return instances.stream().map(instance -> change(instance, change)).toList();
    }

    private InstanceStateChange change(InstanceState instance, Consumer<InstanceState> change) {
        String previous = state(instance);
        change.accept(instance);
        return InstanceStateChange.builder()
                .instanceId(instance.id)
                .previousState(InstanceView.sdkState(previous))
                .currentState(InstanceView.sdkState(state(instance)))
                .build();
    }

    private String state(InstanceState instance) {
        return Lifecycle.stateAt(instance, call.now());
    }
}
