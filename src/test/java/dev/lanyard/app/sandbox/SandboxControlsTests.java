package dev.lanyard.app.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.SandboxControl.Account;
import dev.lanyard.operation.SandboxControl.Served;
import dev.lanyard.operation.SandboxControl.Serving;
import dev.lanyard.operation.SandboxControl.Size;
import dev.lanyard.operation.SandboxControl.Status;
import dev.lanyard.sandbox.Sandbox;
import dev.lanyard.sandbox.Surroundings;
import dev.lanyard.sandbox.TestingSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxControlsTests {

    private static final Size USUAL = new Size(Optional.empty(), Optional.empty(), 1);

    @TempDir
    private Path directory;

    @Test
    void theSameSeedGivesTheSameAccounts() {
        SandboxControls controls = controls();
        Status first = controls.reset(USUAL).status();
        controls.reset(new Size(Optional.of(5), Optional.of(1), 2));
        assertThat(controls.reset(USUAL).status()).isEqualTo(first);
    }

    @Test
    void aResetSaysWhereADamagedWorldWent() throws IOException {
        Path file = directory.resolve("world.json");
        Files.writeString(file, "damaged");
        assertThat(controls().reset(USUAL).oldWorld()).contains(file + ".damaged-1");
    }

    @Test
    void secretsAreNotPrintedByAccident() {
        Account account = controls().status().accounts().getFirst();
        assertThat(account.toString()).doesNotContain(account.secretAccessKey().reveal());
    }

    @Test
    void servingEndsWithTheInterruptionAndFreesThePort() {
        List<Served> served = new ArrayList<>();
        controls().serve(new Serving(0, false, Optional.empty(), false), served::add);
        assertThat(served).hasSize(1);
        assertThatThrownBy(() -> connect(served.getFirst())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theWorldThatIsServedIsTheOneThatIsKept() {
        SandboxControls controls = controls();
        Account account = controls.status().accounts().getFirst();
        controls.serve(new Serving(0, false, Optional.empty(), false), served -> {
            connect(served);
            assertThat(served.account()).isEqualTo(account);
        });
    }

    @Test
    void anEmptyWorldLeavesNothingOnDisk() {
        AccountId account = new AccountId("999988887777");
        controls().serve(new Serving(0, true, Optional.of(account), true), served -> {
            assertThat(served.account().accountId()).isEqualTo("999988887777");
            assertThat(served.account().instances()).isZero();
        });
        assertThat(directory).isEmptyDirectory();
    }

    private SandboxControls controls() {
        Surroundings usual = TestingSandbox.SURROUNDINGS;
        Surroundings interrupted = new Surroundings(
                usual.clock(),
                _ -> {
                    throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted.", "");
                },
                usual.random());
        return new SandboxControls(() -> Sandbox.open(directory, usual), interrupted);
    }

    private static void connect(Served served) {
        try (Socket socket =
                new Socket(served.address().getHost(), served.address().getPort())) {
            assertThat(socket.isConnected()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
