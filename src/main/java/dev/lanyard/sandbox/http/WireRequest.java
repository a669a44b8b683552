package dev.lanyard.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came over the wire, nothing decoded: what a signature is checked over.
 *
 * @param path the path as sent, still percent-encoded
 * @param query the query string as sent, without the question mark; empty when there is none
 * @param headers names are found without regard to case
 * @param body at most {@link #MAX_BODY} bytes; whoever receives the request sees to that
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the bytes are handed over, never compared; a copy per request would buy nothing
public record WireRequest(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The largest body that is accepted: several times the largest request of the services that are simulated. */
    public static final int MAX_BODY = 1 << 20;

    /** Copies the headers. */
    public WireRequest {
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
