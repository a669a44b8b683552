package dev.lanyard.change.step;

import dev.lanyard.aws.ssm.ActivationSpec;
import dev.lanyard.model.Activation;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Secret;
import java.util.Optional;

/**
 * An activation.
 *
 * @param id empty until Systems Manager has given one
 * @param code known in the process that made it, and kept nowhere
 */
public record ActivationState(ActivationSpec spec, Optional<ActivationId> id, Optional<Secret> code) {

    /** Returns an activation that is to be made. */
    public static ActivationState wanted(ActivationSpec spec) {
        return new ActivationState(spec, Optional.empty(), Optional.empty());
    }

    /** Returns an activation that is there. */
    public static ActivationState of(Activation activation) {
        return new ActivationState(
                ActivationSpec.of(activation), Optional.of(activation.activationId()), Optional.empty());
    }

    /** Returns the same, to be made again under another id. */
    ActivationState anew() {
        return wanted(spec);
    }
}
