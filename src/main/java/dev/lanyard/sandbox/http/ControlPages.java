package dev.lanyard.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The server's own pages under {@code /_sandbox/}: for the tests of other projects, which need a fresh world each. */
final class ControlPages {

    private static final String PREFIX = "/_sandbox/";

    private final ServerControl control;

    ControlPages(ServerControl control) {
        this.control = control;
    }

    static boolean isFor(String path) {
        return path.startsWith(PREFIX);
    }

    WireResponse answer(WireRequest request) {
        return switch (request.path().substring(PREFIX.length())) {
            case "reset" -> request.method().equals("POST") ? reset() : notAllowed("POST");
            case "status" -> request.method().equals("GET") ? json(200, control.status()) : notAllowed("GET");
            default -> message(404, "There are POST /_sandbox/reset and GET /_sandbox/status.");
        };
    }

    private WireResponse reset() {
        control.reset();
        return json(200, control.status());
    }

    private static WireResponse notAllowed(String allowed) {
        WireResponse response = message(405, "Only " + allowed + " is allowed here.");
        return new WireResponse(
                response.status(),
                Map.of("Content-Type", List.of("application/json"), "Allow", List.of(allowed)),
                response.body());
    }

    /** Answers with words, which must not need escaping. */
    static WireResponse message(int status, String words) {
        return json(status, "{\"message\":\"" + words + "\"}");
    }

    private static WireResponse json(int status, String text) {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
        return new WireResponse(status, headers, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
