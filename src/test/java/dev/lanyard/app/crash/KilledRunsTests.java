package dev.lanyard.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.journal.StepState;
import dev.lanyard.sandbox.log.LoggedCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed again and again in the midst of a run of 200 steps, each time gone on with.
 *
 * <p>{@code scripts/bench/crash} asks for more kills than a build has time for, and prints what came of them.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledRunsTests {

    private static final int TEAMS = 20;
    private static final int KILLS = Integer.getInteger("lanyard.crash.kills", 4);
    private static final int BETWEEN_FIGURES = 25;
    private static final long SEED = Long.getLong("lanyard.crash.seed", 4566);

    /** A process that has done something is killed at most so much later. */
    private static final int LONGEST_LIFE_MILLIS = 400;

    private final Random random = new Random(SEED);
    private final Figures figures = new Figures();

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledAndResumedEndsAsOneThatIsNot() throws Exception {
        CrashHome calm = home("calm");
        finish(calm);
        for (int round = 1; figures.kills < KILLS; round++) {
            CrashHome home = home("round-" + round);
            killAndResume(home);
            assertSame(home, calm);
            figures.rounds++;
        }
        figures.print();
    }

    private CrashHome home(String name) throws IOException {
        CrashHome home = new CrashHome(Files.createDirectory(folder.resolve(name)));
        CrashPlan.arrange(home.sandbox(), 1, TEAMS);
        home.save("plan.json", CrashPlan.of(1, TEAMS));
        return home;
    }

    private void killAndResume(CrashHome home) throws Exception {
        while (figures.kills < KILLS && open(home)) {
            Process process = home.start(next(home));
            if (!killedInTime(process, home)) {
                break;
            }
            figures.kills++;
            if (figures.kills % BETWEEN_FIGURES == 0) {
                figures.print();
            }
            if (!home.runs().isEmpty()) {
                figures.count(states(home), home.changes().size());
            }
        }
        if (open(home)) {
            finish(home);
        }
    }

    /** Who was killed before the plan was in the journal applies it again. */
    private static String[] next(CrashHome home) {
        return home.runs().isEmpty()
                ? new String[] {"apply", "plan.json", "--yes"}
                : new String[] {"resume", "last", "--yes"};
    }

    /** Some die while they start, most while they work; false where the process came to its end first. */
    private boolean killedInTime(Process process, CrashHome home) throws InterruptedException {
        int before = home.changes().size();
        boolean early = random.nextInt(10) == 0;
        while (!early && process.isAlive() && home.changes().size() == before) {
            Thread.sleep(2);
        }
        boolean ended = process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private static void finish(CrashHome home) throws Exception {
        String[] words = next(home);
        assertThat(home.start(words).waitFor())
                .as(() -> read(home.output(words)))
                .isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            return cause.toString();
        }
    }

    private static boolean open(CrashHome home) {
        return home.runs().stream().noneMatch(run -> run.state() == RunState.FINISHED);
    }

    private static void assertSame(CrashHome home, CrashHome calm) {
        assertThat(home.world()).isEqualTo(calm.world());
        assertThat(home.changes())
                .doesNotHaveDuplicates()
                .hasSize(TEAMS * CrashPlan.STEPS_OF_ONE)
                .isEqualTo(calm.changes());
        List<Run> runs = home.runs();
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.FINISHED);
            assertThat(run.steps()).extracting(JournalStep::state).containsOnly(StepState.DONE);
        });
        assertRequestsAgree(runs.getFirst(), home.changingCalls());
    }

    /** Where the journal knows which request made a step, the sandbox knows the same. */
    private static void assertRequestsAgree(Run run, List<LoggedCall> calls) {
        List<String> made =
                run.steps().stream().flatMap(step -> step.requestId().stream()).toList();
        assertThat(calls).extracting(LoggedCall::requestId).containsAll(made);
    }

    private static Map<StepState, Integer> states(CrashHome home) {
        Map<StepState, Integer> states = new HashMap<>();
        home.runs().getFirst().steps().forEach(step -> states.merge(step.state(), 1, Integer::sum));
        return states;
    }

    /** What the kills met. */
    private static final class Figures {

        private int kills;
        private int rounds;
        private int inDoubt;
        private int killsInDoubt;
        private int doneUnseen;

        /** A step that is intended is in doubt; where the world has more changes than the journal, it was done. */
        void count(Map<StepState, Integer> states, int changes) {
            int intended = states.getOrDefault(StepState.INTENDED, 0);
            inDoubt += intended;
            killsInDoubt += intended > 0 ? 1 : 0;
            doneUnseen += changes - states.getOrDefault(StepState.DONE, 0);
        }

        void print() {
            System.out.printf(
                    "%d kills, %d runs of %d steps at their end (seed %d): %d left steps in doubt, %d steps in all,"
                            + " of which %d had been carried out and %d had not.%n",
                    kills,
                    rounds,
                    TEAMS * CrashPlan.STEPS_OF_ONE,
                    SEED,
                    killsInDoubt,
                    inDoubt,
                    doneUnseen,
                    inDoubt - doneUnseen);
        }
    }
}
