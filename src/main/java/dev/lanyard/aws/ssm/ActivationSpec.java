package dev.lanyard.aws.ssm;

import dev.lanyard.model.Activation;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.Tag;
import java.time.Instant;
import java.util.List;

/**
 * An activation as it is to be.
 *
 * @param description empty for none
 * @param defaultName what nodes that register with it are called; empty for none
 * @param limit how many servers may register with it
 */
public record ActivationSpec(
        ServiceRole role, String description, String defaultName, int limit, Instant expires, List<Tag> tags) {

    /** Copies the tags. */
    public ActivationSpec {
        tags = List.copyOf(tags);
    }

    /** Returns what would make the same activation again. */
    public static ActivationSpec of(Activation activation) {
        return new ActivationSpec(
                activation.iamRole(),
                activation.description(),
                activation.defaultInstanceName(),
                activation.registrationLimit(),
                activation.expirationDate(),
                activation.tags());
    }
}
