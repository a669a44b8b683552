package dev.lanyard.change.apply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A way to the sandbox on which chosen calls are disturbed, and all are written down. */
final class DisturbedWay implements SdkHttpClient {

    private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

    private final SdkHttpClient way;
    private final Map<String, Queue<Disturbance>> disturbances = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    DisturbedWay(SdkHttpClient way) {
        this.way = way;
    }

    /** Disturbs the next call of the action that is not disturbed yet. */
    void disturb(String action, Disturbance disturbance) {
        disturbances.computeIfAbsent(action, _ -> new ConcurrentLinkedQueue<>()).add(disturbance);
    }

    /** Returns how often the action was asked for. */
    long count(String action) {
        return calls.stream().filter(action::equals).count();
    }

    /** Returns the changing calls, in order. */
    List<String> changes() {
        return calls.stream()
                .filter(action -> !action.matches("(Get|List|Describe).*"))
                .toList();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String action = action(request);
        ExecutableHttpRequest call = way.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                calls.add(action);
                Queue<Disturbance> left = disturbances.getOrDefault(action, new ConcurrentLinkedQueue<>());
                Disturbance next = left.poll();
                return next == null ? call.call() : next.around(call);
            }

            @Override
            public void abort() {
                call.abort();
            }
        };
    }

    private static String action(HttpExecuteRequest request) {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            Matcher matcher = ACTION.matcher(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1) : "?";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        way.close();
    }

    /** What happens to a call. */
    @FunctionalInterface
    interface Disturbance {

        HttpExecuteResponse around(ExecutableHttpRequest call) throws IOException;

        /** It is carried out, and answered as if AWS had failed. */
        static Disturbance lost() {
            return call -> {
                call.call();
                return error(500, "InternalError", "An internal error has occurred");
            };
        }

        /** It is not carried out. */
        static Disturbance failed() {
            return _ -> error(500, "InternalError", "An internal error has occurred");
        }

        static Disturbance throttled() {
            return _ -> error(503, "RequestLimitExceeded", "Request limit exceeded.");
        }

        static Disturbance refused(String code, String words) {
            return _ -> error(400, code, words);
        }

        /** It is carried out, and then the connection breaks. */
        static Disturbance cutOff() {
            return call -> {
                call.call();
                throw new IOException("Connection reset");
            };
        }

        /** Something happens before it is carried out. */
        static Disturbance preceded(Runnable event) {
            return call -> {
                event.run();
                return call.call();
            };
        }

        /** It is carried out, and its answer is remembered. */
        static Disturbance remembered(AtomicReference<byte[]> memory) {
            return call -> {
                try (InputStream body = call.call().responseBody().orElseThrow()) {
                    memory.set(body.readAllBytes());
                }
                return answer(200, memory.get());
            };
        }

        /** It is answered as a call before, as AWS's readers do that have not heard of a change yet. */
        static Disturbance stale(AtomicReference<byte[]> memory) {
            return _ -> answer(200, memory.get());
        }

        /** In the form of EC2 and in that of IAM, each of which overlooks the other. */
        private static HttpExecuteResponse error(int status, String code, String words) {
            String error = "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, words);
            String body =
                    "<Response>%s<Errors>%s</Errors><RequestID>req-x</RequestID></Response>".formatted(error, error);
            return answer(status, body.getBytes(StandardCharsets.UTF_8));
        }

        private static HttpExecuteResponse answer(int status, byte[] body) {
            return HttpExecuteResponse.builder()
                    .response(SdkHttpResponse.builder().statusCode(status).build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                    .build();
        }
    }
}
