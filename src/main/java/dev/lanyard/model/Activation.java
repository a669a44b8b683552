package dev.lanyard.model;

import java.time.Instant;
import java.util.List;

/**
 * What servers outside EC2 register with; its code was told once, when it was made.
 *
 * @param description empty for none
 * @param defaultInstanceName what nodes that register with it are called; empty for none
 */
public record Activation(
        ActivationId activationId,
        String description,
        String defaultInstanceName,
        ServiceRole iamRole,
        int registrationLimit,
        int registrationsCount,
        Instant expirationDate,
        boolean expired,
        Instant createdDate,
        List<Tag> tags) {

    /** Copies the tags. */
    public Activation {
        tags = List.copyOf(tags);
    }
}
