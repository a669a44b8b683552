package dev.lanyard.aws.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.model.LanyardException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTests {

    @TempDir
    private Path root;

    private TestingHost host;

    @BeforeEach
    void makeHost() {
        host = new TestingHost(root);
    }

    @Test
    void awsItselfHasNone() {
        assertThat(of("iam", host.settings())).isEmpty();
    }

    @Test
    void theFlagComesFirst() {
        host.variable("AWS_ENDPOINT_URL_IAM", "http://iam:1");
        AwsSettings settings = new AwsSettings(
                Optional.empty(), Optional.empty(), Optional.of(URI.create("http://flag:1")), host.host());

        assertThat(of("iam", settings)).contains(URI.create("http://flag:1"));
    }

    @Test
    void aVariableOfTheServiceComesBeforeTheGeneralOne() {
        host.variable("AWS_ENDPOINT_URL_IAM", "http://iam:1").variable("AWS_ENDPOINT_URL", "http://all:1");

        assertThat(of("iam", host.settings())).contains(URI.create("http://iam:1"));
        assertThat(of("organizations", host.settings())).contains(URI.create("http://all:1"));
    }

    @Test
    void theProfileNamesASectionOfServices() {
        host.variable("AWS_PROFILE", "local").config("""
            [profile local]
            services = here
            endpoint_url = http://profile:1
            [services here]
            ssm =
              endpoint_url = http://ssm:1
            """);

        assertThat(of("ssm", host.settings())).contains(URI.create("http://ssm:1"));
        assertThat(of("iam", host.settings())).contains(URI.create("http://profile:1"));
    }

    @Test
    void configuredOnesCanBeIgnored() {
        host.variable("AWS_ENDPOINT_URL", "http://all:1").variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");

        assertThat(of("iam", host.settings())).isEmpty();
    }

    @Test
    void nonsenseIsNamedWithItsOrigin() {
        host.variable("AWS_ENDPOINT_URL", "localhost:4566");

        assertThat(catchThrowableOfType(LanyardException.class, () -> of("iam", host.settings())))
                .hasMessage("'localhost:4566' (AWS_ENDPOINT_URL) is not an endpoint URL.");
    }

    private static Optional<URI> of(String service, AwsSettings settings) {
        return new Endpoints(settings, ConfigFiles.of(settings.host())).of(service);
    }
}
