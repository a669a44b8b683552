package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.Layer;
import java.util.Optional;

/**
 * Something that a request needs to be allowed.
 *
 * @param resource an ARN, or {@code *} for actions that are not about one resource
 * @param keys condition keys that the request brings with it
 * @param ofResource the policy that hangs on the resource, where there is one
 */
record Permission(String action, String resource, Keys keys, Optional<Layer> ofResource) {

    static final String ANY_RESOURCE = "*";

    Permission(String action, String resource, Keys keys) {
        this(action, resource, keys, Optional.empty());
    }

    /** Something that is about no resource. */
    static Permission of(String action) {
        return new Permission(action, ANY_RESOURCE, new Keys());
    }
}
