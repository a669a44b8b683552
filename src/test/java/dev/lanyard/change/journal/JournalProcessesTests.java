package dev.lanyard.change.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes and one journal. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class JournalProcessesTests {

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsKilledLeavesItsIntentAndLetsGoOfItsRun() throws Exception {
        Process writer = start(0);
        assertThat(writer.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("intended");

        try (TestingJournal testing = new TestingJournal(folder)) {
            assertThat(testing.state(1)).isEqualTo(RunState.RUNNING);
            assertThatThrownBy(() -> testing.journal.take(1)).hasMessage("Run 1 is being carried out.");

            writer.destroyForcibly().waitFor();

            Taken taken = testing.journal.take(1);
            assertThat(taken.run().state()).isEqualTo(RunState.UNFINISHED);
            assertThat(taken.run().steps())
                    .extracting(JournalStep::state)
                    .containsExactly(StepState.DONE, StepState.INTENDED, StepState.PLANNED);
            assertThat(testing.warnings).isEmpty();
        }
    }

    @Test
    void severalProcessesAtOnceLoseNothing() throws Exception {
        List<Process> writers = Stream.of(5, 5, 5, 5).map(this::start).toList();
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }

        try (TestingJournal testing = new TestingJournal(folder)) {
            List<Run> runs = testing.journal.runs(RunFilter.ALL);
            assertThat(runs).hasSize(20).allMatch(run -> run.state() == RunState.FINISHED);
            assertThat(requests(runs)).doesNotHaveDuplicates().hasSize(60);
            assertThat(testing.warnings).isEmpty();
        }
    }

    private static List<String> requests(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.steps().stream())
                .map(step -> step.requestId().orElseThrow())
                .toList();
    }

    private Process start(int runs) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                JournalWriter.class.getName(),
                folder.toString(),
                String.valueOf(runs)));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
