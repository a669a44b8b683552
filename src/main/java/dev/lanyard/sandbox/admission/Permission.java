package dev.lanyard.sandbox.admission;

import java.util.Map;

/**
 * Something that a request needs to be allowed.
 *
 * @param resource an ARN, or {@code *} for actions that are not about one resource
 * @param keys condition keys that the request brings with it
 */
record Permission(String action, String resource, Map<String, String> keys) {

    Permission {
        keys = Map.copyOf(keys);
    }
}
