package dev.lanyard.app.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingProcessTests {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path home;

    @Test
    void itSaysHowToComeInServesAndEndsOnATermination() throws Exception {
        Process process = start("sandbox", "serve", "--port", "0", "--empty", "--any-credentials");
        try (BufferedReader words = process.errorReader()) {
            List<String> said = lines(words, 7);
            String address = said.get(5).substring("export AWS_ENDPOINT_URL=".length());
            assertThat(masked(said, address)).isEqualTo("""
                The sandbox answers at ADDRESS until Ctrl-C. To come in, paste:
                unset AWS_PROFILE AWS_SESSION_TOKEN
                export AWS_ACCESS_KEY_ID=…
                export AWS_SECRET_ACCESS_KEY=…
                export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1
                export AWS_ENDPOINT_URL=ADDRESS
                WARNING: every access key is taken for the root of account 123456789012: whoever can reach the port on \
                this host can read and change this world.\
                """);
            assertThat(status(address).statusCode()).isEqualTo(200);
            process.toHandle().destroy();
            assertThat(process.waitFor()).isEqualTo(TERMINATED);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("LANYARD_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        return builder.start();
    }

    private static List<String> lines(BufferedReader reader, int count) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            lines.add(Objects.requireNonNull(reader.readLine(), () -> "It ended after " + lines));
        }
        return lines;
    }

    private static String masked(List<String> lines, String address) {
        return String.join("\n", lines)
                .replace(address, "ADDRESS")
                .replaceAll("(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY)=\\S+", "$1=…");
    }

    private static HttpResponse<String> status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/_sandbox/status"))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
