package dev.lanyard.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers requests with bytes written down beforehand, and remembers what was asked; fails where nothing is left. */
public final class ScriptedTransport implements SdkHttpClient {

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();

    /** Adds an answer of the given status. */
    public ScriptedTransport answer(int status, String body) {
        answers.add(() -> respond(status, body));
        return this;
    }

    /** Adds an error in the form of IAM, STS. */
    public ScriptedTransport queryError(int status, String code, String words) {
        return answer(status, """
            <ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>
            <RequestId>req-1</RequestId></ErrorResponse>\
            """.formatted(code, words));
    }

    /** Adds an error in the form of EC2. */
    public ScriptedTransport ec2Error(int status, String code, String words) {
        return answer(status, """
            <Response><Errors><Error><Code>%s</Code><Message>%s</Message></Error></Errors>
            <RequestID>req-2</RequestID></Response>\
            """.formatted(code, words));
    }

    /** Adds a failure of the network. */
    public ScriptedTransport fail(IOException failure) {
        answers.add(() -> {
            throw failure;
        });
        return this;
    }

    /** Adds a failure that nothing tries again. */
    public ScriptedTransport failWith(RuntimeException failure) {
        answers.add(() -> {
            throw failure;
        });
        return this;
    }

    /** Forgets what was asked and what would be answered, and returns how much was asked. */
    public int forget() {
        int count = asked.size();
        asked.clear();
        answers.clear();
        return count;
    }

    /** Returns what was asked, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Returns the actions that were asked for, in order. */
    public List<String> actions() {
        return asked.stream().map(Asked::action).toList();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                asked.add(new Asked(request.httpRequest(), body(request)));
                Answer next = answers.poll();
                if (next == null) {
                    throw new AssertionError("not in the script: " + asked.getLast());
                }
                return next.give();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}

    private static String body(HttpExecuteRequest request) {
        return request.contentStreamProvider()
                .map(provider -> {
                    try {
                        return new String(provider.newStream().readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException cause) {
                        throw new UncheckedIOException(cause);
                    }
                })
                .orElse("");
    }

    private static HttpExecuteResponse respond(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }

    /** One request: its head and its body. */
    public record Asked(SdkHttpRequest head, String body) {

        /** Returns the value of a parameter in the body, or an empty text. */
        public String parameter(String name) {
            for (String pair : body.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        }

        /** Returns AWS's name of the call. */
        public String action() {
            return head.firstMatchingHeader("X-Amz-Target")
                    .map(target -> target.substring(target.indexOf('.') + 1))
                    .orElseGet(() -> parameter("Action"));
        }

        /** Returns the access key id that signed. */
        public String signer() {
            String header = head.firstMatchingHeader("Authorization").orElse("");
            return header.replaceAll(".*Credential=([^/]+)/.*", "$1");
        }

        /** Returns the Region that was signed for. */
        public String signedRegion() {
            String header = head.firstMatchingHeader("Authorization").orElse("");
            return header.replaceAll(".*Credential=[^/]+/[^/]+/([^/]+)/.*", "$1");
        }
    }

    private interface Answer {
        HttpExecuteResponse give() throws IOException;
    }
}
