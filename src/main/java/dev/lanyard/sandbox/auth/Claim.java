package dev.lanyard.sandbox.auth;

import java.util.List;
import java.util.Optional;

/**
 * What a request says of its own signature; nothing of it is proven.
 *
 * @param time when it was signed, as {@code 20261122T160000Z}
 * @param sessionToken for the key of a session
 * @param seconds for how long a presigned address is good; none for a signature in the headers
 */
record Claim(
        Credential credential,
        List<String> signedHeaders,
        String signature,
        String time,
        Optional<String> sessionToken,
        Optional<Long> seconds) {

    Claim {
        signedHeaders = List.copyOf(signedHeaders);
    }

    boolean presigned() {
        return seconds.isPresent();
    }
}
