package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Starts or stops an instance.
 *
 * @param name the Name tag; empty for none
 * @param before running or stopped
 * @param after stopped or running
 */
public record PowerStep(Place place, InstanceId instance, String name, InstanceState before, InstanceState after)
        implements Shift<InstanceState> {

    private static final Set<InstanceState> UP = EnumSet.of(InstanceState.RUNNING, InstanceState.PENDING);
    private static final Set<InstanceState> DOWN = EnumSet.of(InstanceState.STOPPED, InstanceState.STOPPING);

    /** Starts the instance. */
    public static PowerStep start(Place place, Instance instance) {
        return to(place, instance, InstanceState.RUNNING);
    }

    /** Stops the instance. */
    public static PowerStep stop(Place place, Instance instance) {
        return to(place, instance, InstanceState.STOPPED);
    }

    private static PowerStep to(Place place, Instance instance, InstanceState state) {
        return new PowerStep(place, instance.instanceId(), instance.name(), instance.state(), state);
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return Things.label(instance, name) + ": " + before + " -> " + after;
    }

    @Override
    public Report report() {
        return new Report(
                starts() ? "started" : "stopped",
                instance.value(),
                (name.isEmpty() ? "" : name + ": ") + "is " + after);
    }

    private boolean starts() {
        return UP.contains(after);
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.instance(instance), "power");
    }

    @Override
    public Felt felt() {
        return new Felt.ByInstance(instance, place.region().orElseThrow());
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(
                place.arn("ec2", "instance/" + instance), starts() ? "ec2:StartInstances" : "ec2:StopInstances"));
    }

    /** Source: EC2 user guide, "Stop and start Amazon EC2 instances". */
    @Override
    public Optional<String> loss() {
        return starts()
                ? Optional.empty()
                : Optional.of("What is in memory and on instance store volumes is gone once an instance is"
                        + " stopped, and so is a public IPv4 address that is no Elastic IP address.");
    }

    @Override
    public InstanceState read(AwsSession session) {
        return new Instances(session)
                .find(List.of(instance)).stream()
                        .map(Instance::state)
                        .findFirst()
                        .orElse(InstanceState.TERMINATED);
    }

    /** An instance on its way to a state counts as there. */
    @Override
    public boolean same(InstanceState state, InstanceState now) {
        return state == now || (UP.contains(state) && UP.contains(now)) || (DOWN.contains(state) && DOWN.contains(now));
    }

    @Override
    public PowerStep between(InstanceState from, InstanceState to) {
        return new PowerStep(place, instance, name, from, to);
    }

    @Override
    public InstanceState move(AwsSession session) {
        Instances instances = new Instances(session);
        List<InstanceId> one = List.of(instance);
        return (starts() ? instances.start(one) : instances.stop(one)).getOrDefault(instance, after);
    }

    /** What was on its way has arrived by the time that it is taken back. */
    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(
                starts() ? InstanceState.RUNNING : InstanceState.STOPPED,
                starts() ? InstanceState.STOPPED : InstanceState.RUNNING));
    }

    @Override
    public String words(InstanceState state) {
        return "is " + state;
    }
}
