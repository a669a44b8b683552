package dev.lanyard.sandbox.http;

/** Answers requests as AWS's endpoints do; serves the SDK's client in the process and the server on loopback alike. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers a request; AWS's errors are answers too. May be called from many threads.
     *
     * @throws dev.lanyard.model.LanyardException when the world itself cannot be read or stored, which AWS has no words for
     */
    WireResponse answer(WireRequest request);
}
