package dev.lanyard.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response as it goes over the wire.
 *
 * @param headers names are found without regard to case
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the bytes are handed over, never compared; a copy per response would buy nothing
public record WireResponse(int status, Map<String, List<String>> headers, byte[] body) {

    /** Copies the headers. */
    public WireResponse {
        headers = Headers.copyOf(headers);
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return Headers.first(headers, name);
    }

    /** Returns the body as the text that all of the protocols here send. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
