package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Caller;

/**
 * What the signature of a request proves.
 *
 * @param caller who signed, in which account
 * @param region the Region that was signed for
 * @param service the service that was signed for: {@code iam}
 */
public record Identity(Caller caller, String region, String service) {}
