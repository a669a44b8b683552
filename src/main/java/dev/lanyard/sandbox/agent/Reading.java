package dev.lanyard.sandbox.agent;

import java.time.Instant;
import java.util.Optional;

/**
 * An agent as Systems Manager sees it at one time.
 *
 * @param source where its last look found credentials
 * @param registered when it first registered; empty when it never did
 * @param lastPing when it was last heard of
 * @param connected whether its control channel is open, which sessions and commands need
 */
public record Reading(Source source, Optional<Instant> registered, Optional<Instant> lastPing, boolean connected) {

    /** Returns whether the node is Online, not ConnectionLost. */
    public boolean online() {
        return source != Source.NONE;
    }
}
