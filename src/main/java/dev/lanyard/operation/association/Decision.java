package dev.lanyard.operation.association;

import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.WornProfile;
import java.util.List;
import java.util.Optional;

/** What has to be done so that an instance wears a profile. */
sealed interface Decision {

    /** It wears the profile. */
    record Nothing(Association present) implements Decision {}

    /** It wears none. */
    record Associate() implements Decision {}

    /** It runs and wears another one: EC2 replaces that without a moment in which there are no credentials. */
    record Replace(Association present) implements Decision {}

    /** It is stopped and wears another one, which EC2 replaces on running instances only. */
    record Exchange(Association present) implements Decision {}

    /** The instance cannot be given a profile now. */
    record Skip(String reason) implements Decision {}

    /** Decides from what IAM says, and EC2, once no association of the instance is being made or removed. */
    static Decision of(Instance instance, List<Association> settled, InstanceProfile wanted) {
        return skipped(instance.state())
                .<Decision>map(skip -> skip)
                .orElseGet(() -> settled(instance.state(), worn(settled), wanted.worn()));
    }

    /** Returns why an instance in the state cannot be given a profile; empty when it can. */
    static Optional<Skip> skipped(InstanceState state) {
        return switch (state) {
            case RUNNING, STOPPED -> Optional.empty();
            case PENDING -> Optional.of(new Skip("is starting; try again when it runs"));
            case STOPPING -> Optional.of(new Skip("is stopping; try again when it is stopped"));
            case SHUTTING_DOWN, TERMINATED -> Optional.of(new Skip("is " + state + " and will not come back"));
            case UNKNOWN -> Optional.of(new Skip("is in a state that this version does not know"));
        };
    }

    private static Decision settled(InstanceState state, Optional<Association> worn, WornProfile wanted) {
        if (worn.isEmpty()) {
            return new Associate();
        }
        Association present = worn.get();
        if (present.iamInstanceProfile().id().equals(wanted.id())) {
            return new Nothing(present);
        }
        return state == InstanceState.RUNNING ? new Replace(present) : new Exchange(present);
    }

    /** EC2 still lists what was disassociated a moment ago. */
    private static Optional<Association> worn(List<Association> associations) {
        return associations.stream()
                .filter(association -> association.state() == AssociationState.ASSOCIATED)
                .findFirst();
    }
}
