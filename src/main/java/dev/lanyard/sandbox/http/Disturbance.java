package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.wire.Service;
import java.util.function.Supplier;

/** Comes between a well-formed request and the world. */
public interface Disturbance {

    /**
     * Does the work, perhaps later, or not, or without saying so.
     *
     * @throws dev.lanyard.sandbox.call.Fault when it is not done, or is to look so
     */
    <T> T around(Attempt attempt, Supplier<T> work);

    /** What somebody is about to do. */
    record Attempt(Identity identity, Service service, String action) {}
}
