package dev.lanyard.sandbox.wire;

import java.util.Map;

/** What a protocol answers with. */
public record Reply(int status, Map<String, String> headers, String body) {

    /** Copies the headers. */
    public Reply {
        headers = Map.copyOf(headers);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(status, Map.of("Content-Type", contentType), body);
    }
}
