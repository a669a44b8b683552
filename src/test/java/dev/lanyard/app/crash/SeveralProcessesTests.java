package dev.lanyard.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.journal.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that carry out plans over one state directory. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SeveralProcessesTests {

    private static final int PROCESSES = Integer.getInteger("lanyard.crash.processes", 4);
    private static final int TEAMS = 2;

    @TempDir
    private Path folder;

    @Test
    void plansThatAreCarriedOutAtOnceLoseNothing() throws Exception {
        CrashHome home = new CrashHome(folder);
        CrashPlan.arrange(home.sandbox(), 1, PROCESSES * TEAMS);
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            home.save("plan-" + number, CrashPlan.of(1 + number * TEAMS, TEAMS));
            processes.add(home.start("apply", "plan-" + number, "--yes"));
        }
        for (int number = 0; number < PROCESSES; number++) {
            Path output = home.output("apply", "plan-" + number, "--yes");
            int status = processes.get(number).waitFor();
            assertThat(status).as(Files.readString(output)).isZero();
        }
        assertThat(home.runs()).hasSize(PROCESSES).allMatch(run -> run.state() == RunState.FINISHED);
        assertThat(home.changes()).doesNotHaveDuplicates().hasSize(PROCESSES * TEAMS * CrashPlan.STEPS_OF_ONE);
    }
}
