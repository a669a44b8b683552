package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.sandbox.http.SandboxServer;
import dev.lanyard.sandbox.wire.Service;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkPojo;

class AwsCliIT {

    private static final String SCRIPT = "aws-cli.sh";

    @TempDir
    private Path home;

    @BeforeAll
    static void thereMustBeAnAwsCli() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "aws")));
        assumeTrue(installed, "No AWS CLI is installed: nothing was tried with it");
    }

    @Test
    void everySupportedOperationIsTried() throws IOException {
        String script = resource(SCRIPT);
        assertThat(Stream.of(Service.values()).flatMap(AwsCliIT::calls).filter(call -> !script.contains(call + " ")))
                .isEmpty();
    }

    @Test
    void theCliReadsEveryAnswer() throws Exception {
        TestingSandbox sandbox = TestingSandbox.sample();
        try (SandboxServer server = sandbox.sandbox().serve(0, Optional.empty())) {
            assertThat(run(server, sandbox.sandbox().administrator())).isEqualTo(resource("aws-cli.txt"));
        }
    }

    /** Returns the operations of a service as one calls them: {@code iam create-role}. */
    private static Stream<String> calls(Service service) {
        return Services.of(service).stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> SdkPojo.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .map(name -> service.signingName() + " " + name);
    }

    private String run(SandboxServer server, Administrator administrator) throws IOException, InterruptedException {
        Path script = Files.writeString(home.resolve(SCRIPT), resource(SCRIPT));
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
        Map<String, String> environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.putAll(Map.of(
                "HOME",
                home.toString(),
                "AWS_ACCESS_KEY_ID",
                administrator.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY",
                administrator.secretAccessKey().reveal(),
                "AWS_DEFAULT_REGION",
                "us-east-1",
                "AWS_ENDPOINT_URL",
                server.address().toString(),
                "AWS_EC2_METADATA_DISABLED",
                "true",
                "AWS_MAX_ATTEMPTS",
                "1",
                "AWS_PAGER",
                ""));
        Process process = bash.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        // Some versions add how often they tried; nothing is tried twice here.
        return output.replace(" (reached max retries: 0)", "");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AwsCliIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
