package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.wire.Service;
import java.util.Optional;

/** Comes between a well-formed request and the world. */
public interface Disturbance {

    /**
     * Lets a call pass, perhaps later.
     *
     * @return the error that the caller is to hear although the call is carried out, as if the answer had been lost
     * @throws Fault when the call is not to be carried out
     */
    Optional<Fault> before(Attempt attempt);

    /** What somebody is about to do. */
    record Attempt(Identity identity, Service service, String action) {}
}
