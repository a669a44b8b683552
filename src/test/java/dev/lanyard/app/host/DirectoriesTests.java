package dev.lanyard.app.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTests {

    @TempDir
    private Path home;

    @Test
    void withoutVariablesAllIsBelowHome() {
        Directories directories = new Directories(Map.of(), Optional.of(home));
        assertThat(directories.config()).isEqualTo(home.resolve(".config/lanyard"));
        assertThat(directories.state()).isEqualTo(home.resolve(".local/state/lanyard"));
        assertThat(directories.cache()).isEqualTo(home.resolve(".cache/lanyard"));
    }

    @Test
    void aVariableNeedsAnAbsolutePath() {
        Map<String, String> variables = Map.of("XDG_STATE_HOME", "/var/x", "XDG_CACHE_HOME", "relative");
        Directories directories = new Directories(variables, Optional.of(home));
        assertThat(directories.state()).isEqualTo(Path.of("/var/x/lanyard"));
        assertThat(directories.cache()).isEqualTo(home.resolve(".cache/lanyard"));
    }

    @Test
    void withoutHomeOnlyWhatNeedsItFails() {
        Directories directories = new Directories(Map.of("XDG_STATE_HOME", "/var/x"), Optional.empty());
        assertThat(directories.state()).isEqualTo(Path.of("/var/x/lanyard"));
        assertThatThrownBy(directories::config)
                .hasMessage("HOME is not set, so there is no place for Lanyard's files.");
    }

    @Test
    void whatIsMadeOnlyTheUserMayEnter() throws IOException {
        Path made = Directories.make(home.resolve("a/b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void whereAFileStandsInTheWayItIsSaid() throws IOException {
        Files.writeString(home.resolve("a"), "");
        assertThatThrownBy(() -> Directories.make(home.resolve("a")))
                .hasMessageContaining(home.resolve("a") + " cannot be made");
    }
}
