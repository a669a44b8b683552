package dev.lanyard.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Writes down the name of each call on its way. */
final class CountingTransport implements SdkHttpClient {

    private static final Pattern QUERY_ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

    private final SdkHttpClient way;
    private final List<String> calls;

    CountingTransport(SdkHttpClient way, List<String> calls) {
        this.way = way;
        this.calls = calls;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        calls.add(name(request));
        return way.prepareRequest(request);
    }

    private static String name(HttpExecuteRequest request) {
        Optional<String> target = request.httpRequest().firstMatchingHeader("X-Amz-Target");
        return target.map(text -> text.substring(text.indexOf('.') + 1)).orElseGet(() -> action(request));
    }

    private static String action(HttpExecuteRequest request) {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            Matcher matcher = QUERY_ACTION.matcher(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1) : "?";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        way.close();
    }
}
