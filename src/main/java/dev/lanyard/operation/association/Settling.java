package dev.lanyard.operation.association;

import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.model.Association;
import dev.lanyard.model.Counted;
import dev.lanyard.model.InstanceId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Patience;
import java.time.Duration;
import java.util.List;

/** Waits until no association of some instances is being made or removed; EC2 has no waiter for that. */
record Settling(Context context, Duration atMost) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration USUALLY_ENOUGH = Duration.ofMinutes(2);

    Settling(Context context) {
        this(context, USUALLY_ENOUGH);
    }

    /** Returns the associations once they have settled. */
    List<Association> of(List<InstanceId> instances) {
        Associations associations = new Associations(context.session());
        String whose = instances.size() == 1 ? instances.getFirst().value() : Counted.of(instances.size(), "instance");
        return new Patience(context, BETWEEN_LOOKS, atMost)
                .until(
                        "the associations of " + whose + " to settle",
                        () -> associations.of(instances),
                        found -> passing(found).isEmpty(),
                        found -> passing(found).getFirst());
    }

    private static List<String> passing(List<Association> associations) {
        return associations.stream()
                .filter(association -> association.state().passing())
                .map(association -> association.instanceId() + " is " + association.state())
                .toList();
    }
}
