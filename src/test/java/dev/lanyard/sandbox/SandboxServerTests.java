package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.http.SandboxServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

class SandboxServerTests {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String TRUST =
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},"
                + "\"Action\":\"sts:AssumeRole\"}]}";

    private final TestingSandbox sandbox = TestingSandbox.empty();
    private final SandboxServer server = sandbox.sandbox().serve(0, Optional.empty());
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aClientOfTheSdkIsServedTheSameWorld() {
        IamClient served = sandbox.clientOf(server.address(), IamClient.builder());
        served.createRole(request ->
                request.roleName("über@+=,.").assumeRolePolicyDocument(TRUST).roleName("a+=,.@-b"));
        assertThat(sandbox.iam().listRoles().roles())
                .extracting(role -> role.roleName())
                .containsExactly("a+=,.@-b");
    }

    @Test
    void manyClientsAreServedAtOnce() throws Exception {
        StsClient served = sandbox.clientOf(server.address(), StsClient.builder());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = IntStream.range(0, 50)
                    .mapToObj(
                            _ -> threads.submit(() -> served.getCallerIdentity().account()))
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(TestingSandbox.ACCOUNT.value());
            }
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> response = send(to("/").POST(BodyPublishers.ofString("x".repeat((1 << 20) + 1))));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("RequestEntityTooLarge");
    }

    @Test
    void theLargestBodyIsRead() throws Exception {
        assertThat(send(to("/").POST(BodyPublishers.ofString("x".repeat(1 << 20))))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWorldThatItBeganWithComesBackWithTheKeysThatWereGivenOut() throws Exception {
        IamClient iam = sandbox.iam();
        iam.createRole(request -> request.roleName("web").assumeRolePolicyDocument(TRUST));
        assertThat(send(to("/_sandbox/reset").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
        assertThat(iam.listRoles().roles()).isEmpty();
    }

    @Test
    void theStatusTellsNoSecret() throws Exception {
        String status = send(to("/_sandbox/status").GET()).body();
        assertThat(status).isEqualTo("""
            {"Instances":0,"Accounts":[{"AccountId":"111122223333","Name":"sandbox","Instances":0}]}
            """);
    }

    @Test
    void thePagesHaveOneMethodEach() throws Exception {
        HttpResponse<String> reset = send(to("/_sandbox/reset").GET());
        assertThat(reset.statusCode()).isEqualTo(405);
        assertThat(reset.headers().firstValue("Allow")).contains("POST");
        assertThat(send(to("/_sandbox/status").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
        assertThat(send(to("/_sandbox/").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void webPagesAreRefusedEverywhere() throws Exception {
        for (String path : List.of("/", "/_sandbox/status", "/_sandbox/reset")) {
            HttpResponse<String> response =
                    send(to(path).header("Origin", "https://example.com").POST(BodyPublishers.noBody()));
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
        }
    }

    @Test
    void anotherNameForThisHostIsRefused() throws Exception {
        for (String host : List.of("evil.example:4566", "127.0.0.1.evil.example", "localhost.evil.example", "")) {
            assertThat(raw("GET /_sandbox/status HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void itsOwnNamesAreServed() throws Exception {
        for (String host : List.of("127.0.0.1", "localhost:4566", "LOCALHOST", "[::1]:1")) {
            assertThat(raw("GET /_sandbox/status HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void itListensToNobodyButThisHost() throws Exception {
        for (InetAddress address : addressesOfThisHost()) {
            assertThatThrownBy(() -> new Socket(address, server.address().getPort()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPortInUseIsNamedWithTheWayOut() {
        int port = server.address().getPort();
        assertThatThrownBy(() -> sandbox.sandbox().serve(port, Optional.empty()))
                .isInstanceOfSatisfying(LanyardException.class, inUse -> {
                    assertThat(inUse.kind()).isEqualTo(ErrorKind.CONFIGURATION);
                    assertThat(inUse)
                            .hasMessage("Port " + port + " of 127.0.0.1 cannot be served: Address already in use.");
                    assertThat(inUse.nextStep())
                            .contains("Choose another one with --port; --port 0 takes any that is free.");
                });
    }

    @Test
    void aStoppedServerFreesItsPort() {
        server.close();
        sandbox.sandbox().serve(server.address().getPort(), Optional.empty()).close();
    }

    @Test
    void aSlowClientIsSentAway() throws Exception {
        List<String> limits = List.of("sun.net.httpserver.maxReqTime=1", "sun.net.httpserver.maxRspTime=1");
        try (ForkedJvm impatient = ForkedJvm.start(ImpatientServer.class, limits)) {
            int port = Integer.parseInt(impatient.line());
            List<String> halves = List.of(
                    "",
                    "POST / HTTP/1.1\r\nHost: localhost\r\n",
                    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf");
            assertThat(halves.parallelStream().map(half -> answerToHalf(port, half)))
                    .containsOnly("");
        }
    }

    @Test
    void nonsenseDoesNotStopTheServer() throws Exception {
        for (String nonsense :
                List.of("\0\1\2\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "PUT / HTTP/1.1\r\nA\r\n\r\n")) {
            raw(nonsense);
        }
        pour("GET / HTTP/1.1\r\nX-Long: " + "x".repeat(1 << 20));
        assertThat(send(to("/_sandbox/status").GET()).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends anything and nothing more, and returns what comes until the server closes the connection. */
    private String raw(String request) throws IOException {
        try (Socket socket = connect(server.address().getPort(), request)) {
            socket.shutdownOutput();
            return everything(socket);
        }
    }

    /** Sends more than the server takes: it may close before all is sent. */
    private void pour(String request) throws IOException {
        try (Socket socket = connect(server.address().getPort(), request)) {
            assertThat(socket.isConnected()).isTrue();
        } catch (SocketException refused) {
            assertThat(refused).hasMessageMatching("Connection reset.*|Broken pipe.*");
        }
    }

    /** Sends half a request, as if the rest were to come, and returns what comes until the server has enough of that. */
    private static String answerToHalf(int port, String half) {
        try (Socket socket = connect(port, half)) {
            return everything(socket);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Socket connect(int port, String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String everything(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static List<InetAddress> addressesOfThisHost() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
