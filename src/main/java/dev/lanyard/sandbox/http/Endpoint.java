package dev.lanyard.sandbox.http;

/** Answers requests as AWS's endpoints do; serves the SDK's client in the process and the server on loopback alike. */
@FunctionalInterface
public interface Endpoint {

    /** Answers a request; an error is an answer too, so this throws nothing. May be called from many threads. */
    WireResponse answer(WireRequest request);
}
