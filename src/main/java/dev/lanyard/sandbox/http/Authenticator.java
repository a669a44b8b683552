package dev.lanyard.sandbox.http;

/** Finds out who signed a request. */
@FunctionalInterface
public interface Authenticator {

    /**
     * Returns who signed the request.
     *
     * @throws dev.lanyard.sandbox.call.Fault when the signature, its key or its date is not good, in AWS's words
     */
    Identity authenticate(WireRequest request);
}
