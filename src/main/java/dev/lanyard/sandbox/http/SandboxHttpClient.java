package dev.lanyard.sandbox.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Hands the SDK's signed requests to an endpoint in the same process instead of the network. */
public final class SandboxHttpClient implements SdkHttpClient {

    private final Endpoint endpoint;

    /** Sends everything to the endpoint. */
    public SandboxHttpClient(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answered(endpoint.answer(received(request)));
            }

            // An answer is made at once, so there is never one to wait for.
            @Override
            public void abort() {}
        };
    }

    @Override
    public String clientName() {
        return "Sandbox";
    }

    @Override
    public void close() {}

    private static WireRequest received(HttpExecuteRequest request) throws IOException {
        SdkHttpRequest http = request.httpRequest();
        return new WireRequest(
                http.method().name(),
                http.encodedPath(),
                http.encodedQueryParameters().orElse(""),
                http.headers(),
                body(request.contentStreamProvider()));
    }

    private static byte[] body(Optional<ContentStreamProvider> content) throws IOException {
        if (content.isEmpty()) {
            return new byte[0];
        }
        try (InputStream stream = content.get().newStream()) {
            return stream.readNBytes(WireRequest.MAX_BODY + 1);
        }
    }

    private static HttpExecuteResponse answered(WireResponse response) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(response.status())
                        .headers(response.headers())
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(response.body())))
                .build();
    }
}
