package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.http.SandboxServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;

class UnusableWorldTests {

    @TempDir
    private Path directory;

    private IamClient iam;
    private TestingSandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = TestingSandbox.in(directory);
        iam = sandbox.iam();
    }

    @Test
    void aClientInThisProcessIsToldInOurOwnWords() throws IOException {
        damage();
        assertThatThrownBy(iam::listRoles)
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining("world.json cannot be read");
    }

    @Test
    void aClientOfTheServerIsToldInAwssForm() throws IOException {
        try (SandboxServer server = sandbox.sandbox().serve(0, Optional.empty())) {
            IamClient served = sandbox.clientOf(server.address(), IamClient.builder());
            damage();
            assertThatThrownBy(served::listRoles)
                    .isInstanceOfSatisfying(
                            IamException.class,
                            failure -> assertThat(failure.statusCode()).isEqualTo(500))
                    .hasMessageContaining("world.json cannot be read")
                    .hasMessageContaining("'sandbox reset' moves it aside");
        }
    }

    private void damage() throws IOException {
        Files.writeString(directory.resolve("world.json"), "damaged");
    }
}
