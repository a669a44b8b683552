package dev.lanyard.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what the JDK's server receives into requests for an endpoint, and its responses back. */
final class Exchanges implements HttpHandler {

    private static final Pattern THIS_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");

    private final Endpoint endpoint;
    private final ControlPages pages;

    Exchanges(Endpoint endpoint, ControlPages pages) {
        this.endpoint = endpoint;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(received(exchange)));
        }
    }

    private WireResponse answer(WireRequest request) {
        Optional<WireResponse> refused = refuseBrowsers(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return ControlPages.isFor(request.path()) ? pages.answer(request) : endpoint.answer(request);
    }

    /**
     * Refuses what a page of somebody else can make a browser on this host send: a request that names where it comes from,
     * or one to a name that was made to mean this host (DNS rebinding).
     */
    private static Optional<WireResponse> refuseBrowsers(WireRequest request) {
        String host = request.header("Host").orElse("").toLowerCase(Locale.ROOT);
        if (!THIS_HOST.matcher(host).matches()) {
            return Optional.of(ControlPages.message(403, "This server answers to 127.0.0.1 and localhost only."));
        }
        return request.header("Origin").map(_ -> ControlPages.message(403, "This server is not for web pages."));
    }

    private static WireRequest received(HttpExchange exchange) throws IOException {
        return new WireRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                exchange.getRequestHeaders(),
                body(exchange.getRequestBody()));
    }

    /**
     * Reads one byte more than is allowed, by which the endpoint knows that it is too much. The rest is read away, so that
     * the client comes to read the answer; the limit on a request's time bounds that.
     */
    private static byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(WireRequest.MAX_BODY + 1);
        if (body.length > WireRequest.MAX_BODY) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return body;
    }

    private static void send(HttpExchange exchange, WireResponse response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        response.headers().forEach(headers::put);
        headers.remove("Content-Length"); // the server writes its own
        int length = response.body().length;
        exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(response.body());
    }
}
