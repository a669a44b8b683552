package dev.lanyard.aws.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The HTTP client that talks over the network.
 *
 * <p>What goes to this machine in plain HTTP has a client of its own, because the SDK's reads all certificates and looks
 * for a proxy before its first request, which for a simulated AWS next door would be the larger part of the wait.
 */
final class Transport implements SdkHttpClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Once<SdkHttpClient> remote = new Once<>(Transport::remote);
    private final Once<SdkHttpClient> local = new Once<>(() -> UrlConnectionHttpClient.create(Transport::connect));

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        Once<SdkHttpClient> client = isLocal(request.httpRequest()) ? local : remote;
        return client.get().prepareRequest(request);
    }

    @Override
    public String clientName() {
        return "UrlConnection";
    }

    @Override
    public void close() {
        remote.made().ifPresent(SdkHttpClient::close);
        local.made().ifPresent(SdkHttpClient::close);
    }

    private static boolean isLocal(SdkHttpRequest request) {
        String host = request.host();
        return request.protocol().equals("http") && (host.equals("localhost") || host.startsWith("127."));
    }

    private static SdkHttpClient remote() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(ANSWER)
                .build();
    }

    private static HttpURLConnection connect(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout((int) CONNECT.toMillis());
            connection.setReadTimeout((int) ANSWER.toMillis());
            return connection;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
