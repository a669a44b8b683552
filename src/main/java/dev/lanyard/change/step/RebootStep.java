package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import java.util.List;
import java.util.Optional;

/**
 * Reboots an instance.
 *
 * @param name the Name tag; empty for none
 */
public record RebootStep(Place place, InstanceId instance, String name) implements Act {

    /** Reboots the instance. */
    public static RebootStep of(Place place, Instance instance) {
        return new RebootStep(place, instance.instanceId(), instance.name());
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return Things.label(instance, name) + ": reboot";
    }

    @Override
    public Report report() {
        return new Report("rebooted", instance.value(), name);
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
        return List.of(Need.on(place.arn("ec2", "instance/" + instance), "ec2:RebootInstances"));
    }

    @Override
    public Optional<String> loss() {
        return Optional.of("A reboot cannot be taken back: what the instance had in memory is gone.");
    }

    /** EC2 keeps no trace of a reboot: even the launch time stays. */
    @Override
    public boolean tellable() {
        return false;
    }

    @Override
    public Standing standing(AwsSession session) {
        return new Standing.AsBefore();
    }

    @Override
    public Step make(AwsSession session) {
        new Instances(session).reboot(List.of(instance));
        return this;
    }
}
