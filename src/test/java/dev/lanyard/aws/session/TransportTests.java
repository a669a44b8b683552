package dev.lanyard.aws.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportTests {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account>"
                    .concat("</GetCallerIdentityResult></GetCallerIdentityResponse>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServerOnThisMachineIsReached() {
        assertThat(account("http://127.0.0.1:" + port())).isEqualTo("111122223333");
    }

    @Test
    void aServerElsewhereIsReached() {
        // Any spelling of loopback that is not recognised as this machine takes the way to other machines.
        assertThat(account("http://[::ffff:127.0.0.1]:" + port())).isEqualTo("111122223333");
    }

    @Test
    void aPortOnWhichNobodyListensIsSaidToBeOne() {
        int port = port();
        server.stop(0);

        AwsException failure = catchThrowableOfType(AwsException.class, () -> account("http://127.0.0.1:" + port));

        assertThat(failure)
                .hasMessage("sts:GetCallerIdentity: cannot reach http://127.0.0.1:" + port + ": Connection refused.");
        assertThat(failure.nextStep())
                .contains("Nothing listens there; 'lanyard sandbox serve' starts a simulated AWS.");
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static String account(String endpoint) {
        Host host = new Host(
                Map.of("AWS_ACCESS_KEY_ID", "AKIA", "AWS_SECRET_ACCESS_KEY", "s"),
                Path.of("/nowhere"),
                Path.of("/nowhere"),
                "ada");
        AwsSettings settings =
                new AwsSettings(Optional.empty(), Optional.empty(), Optional.of(URI.create(endpoint)), host);
        try (Sessions sessions = Sessions.ofAws(settings, () -> GuardMode.OPEN)) {
            AwsSession session = sessions.own();
            return session.sts().getCallerIdentity().account();
        }
    }
}
