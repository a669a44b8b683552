package dev.lanyard.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess;
import dev.lanyard.app.TestingProcess.Ended;
import dev.lanyard.sandbox.TestingSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is not begun where it cannot be written down. */
class UnwritableStateTests {

    @TempDir
    private Path home;

    @Test
    void whereTheJournalCannotBeMadeNothingIsChanged() throws IOException {
        TestingSandbox sandbox = TestingSandbox.in(home.resolve(".local/state/lanyard/sandbox"));
        long before = sandbox.sandbox().calls().changes();
        Files.createDirectory(home.resolve(".local/state/lanyard/sandbox/journal.db"));

        Ended ended = process().run("--sandbox", "role", "create", "web", "--service", "ec2", "--yes");

        assertThat(ended.code()).isEqualTo(253);
        assertThat(ended.err()).contains("journal.db").contains("cannot be");
        assertThat(sandbox.sandbox().calls().changes()).isEqualTo(before);
    }

    @Test
    void whereTheStateDirectoryCannotBeMadeNothingIsChanged() throws IOException {
        Files.createFile(home.resolve("state"));

        Ended ended = process()
                .with("XDG_STATE_HOME", home.resolve("state").toString())
                .run("--sandbox", "role", "create", "web", "--service", "ec2", "--yes");

        assertThat(ended.code()).isEqualTo(253);
        assertThat(ended.err()).contains("state");
    }

    private TestingProcess process() {
        return new TestingProcess(home);
    }
}
