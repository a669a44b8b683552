package dev.lanyard.change.step;

import dev.lanyard.model.Arn;
import java.util.Map;

/**
 * A right that the caller needs for a step.
 *
 * @param action such as {@code iam:AttachRolePolicy}
 * @param resource the ARN that AWS decides on, or {@code *} where the action knows no resources
 * @param keys what the request tells the policies, such as {@code iam:PassedToService}
 */
public record Need(String action, String resource, Map<String, String> keys) {

    /** Copies the keys. */
    public Need {
        keys = Map.copyOf(keys);
    }

    /** A right on a thing, with no more to tell. */
    public static Need on(Arn resource, String action) {
        return new Need(action, resource.toString(), Map.of());
    }
}
