package dev.lanyard.policy.evaluate;

import java.util.Optional;

/**
 * What somebody wants to do.
 *
 * @param principal who; empty where only identity policies, which name nobody, are asked
 */
public record AccessRequest(Optional<Principal> principal, String action, String resource, RequestContext context) {

    /** Asks identity policies: whose they are is known. */
    public static AccessRequest of(String action, String resource, RequestContext context) {
        return new AccessRequest(Optional.empty(), action, resource, context);
    }
}
