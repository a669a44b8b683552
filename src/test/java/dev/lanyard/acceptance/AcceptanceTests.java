package dev.lanyard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the files of commands with their expected output; each file on a sandbox of its own. */
class AcceptanceTests {

    private static final Path FILES = Path.of("src/test/resources/acceptance");

    @TempDir
    private Path directory;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranscriptIsWhatReallyHappens(Path file) throws IOException {
        TestingProcess process =
                new TestingProcess(directory).with("LANYARD_SANDBOX", "true").with("TERM", "dumb");
        Transcript expected = Transcript.parse(Files.readString(file));
        Transcript actual = expected.replayed(process);
        assertThat(actual.text()).isEqualTo(expected.text());
    }

    @Test
    void thereAreTranscripts() throws IOException {
        assertThat(files()).isNotEmpty();
    }
}
