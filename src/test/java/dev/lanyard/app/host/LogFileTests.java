package dev.lanyard.app.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void entriesAreAppendedWithTheirTime() throws IOException {
        log().write("one");
        Path file = log().write("two").orElseThrow();
        assertThat(Files.readString(file)).isEqualTo("2026-11-22T12:00:00Z one\n2026-11-22T12:00:00Z two\n");
    }

    @Test
    void howeverMuchIsLoggedTheSizeIsBounded() throws IOException {
        String entry = "x".repeat(200_000);
        for (int i = 0; i < 60; i++) {
            log().write(entry);
        }
        Path folder = home.resolve(".local/state/lanyard/log");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2).allMatch(file -> file.toFile().length() < 1_200_000);
        }
    }

    @Test
    void aLogThatCannotBeWrittenFailsNothing() {
        assertThat(new LogFile(new Directories(Map.of(), Optional.empty()), NOON).write("lost"))
                .isEmpty();
    }

    private LogFile log() {
        return new LogFile(new Directories(Map.of(), Optional.of(home)), NOON);
    }
}
