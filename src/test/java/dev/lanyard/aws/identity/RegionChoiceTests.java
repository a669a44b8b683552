package dev.lanyard.aws.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionChoiceTests {

    @TempDir
    private Path root;

    private TestingHost host;

    @BeforeEach
    void makeHost() {
        host = new TestingHost(root);
    }

    @Test
    void nothingMeansNone() {
        assertThat(choose(host.settings())).isEmpty();
    }

    @Test
    void theFlagComesBeforeTheEnvironment() {
        host.variable("AWS_REGION", "eu-west-1");

        assertThat(choose(host.in("eu-west-2"))).contains(new RegionId("eu-west-2"));
    }

    @Test
    void theEnvironmentComesBeforeTheProfile() {
        host.variable("AWS_DEFAULT_REGION", "eu-west-3")
                .variable("AWS_REGION", "eu-west-1")
                .config("[default]\nregion = eu-north-1\n");

        assertThat(choose(host.settings())).contains(new RegionId("eu-west-1"));
    }

    @Test
    void theProfileComesLast() {
        host.config("[default]\nregion = eu-north-1\n");

        assertThat(choose(host.settings())).contains(new RegionId("eu-north-1"));
    }

    @Test
    void nonsenseIsNamedWithItsOrigin() {
        host.variable("AWS_REGION", "Frankfurt");

        assertThat(catchThrowableOfType(LanyardException.class, () -> choose(host.settings())))
                .hasMessage("'Frankfurt' (AWS_REGION) is not a Region.");
    }

    private static Optional<RegionId> choose(AwsSettings settings) {
        return new RegionChoice(settings, ConfigFiles.of(settings.host()), InstanceMetadata.none()).find();
    }
}
