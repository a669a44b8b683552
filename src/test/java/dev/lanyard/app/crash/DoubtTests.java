package dev.lanyard.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.model.ProfileName;
import dev.lanyard.sandbox.TestingSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that ended between the beginning of a step and the word of what came of it. */
class DoubtTests {

    private static final Plan PLAN = PlanBuilder.of(ProfileStep.create(
            new Place("aws", TestingSandbox.ACCOUNT, Optional.empty()), new ProfileName("web"), "", List.of()));

    @TempDir
    private Path folder;

    @Test
    void aStepThatWasCarriedOutIsNoObstacleToItsRun() throws Exception {
        CrashHome home = new CrashHome(folder);
        home.begun(PLAN);
        home.sandbox().iam().createInstanceProfile(it -> it.instanceProfileName("web"));

        resume(home);
    }

    @Test
    void aStepThatWasNotCarriedOutIsMade() throws Exception {
        CrashHome home = new CrashHome(folder);
        home.begun(PLAN);

        resume(home);
    }

    private static void resume(CrashHome home) throws Exception {
        int status = home.start("resume", "last", "--yes").waitFor();

        assertThat(status)
                .as(Files.readString(home.output("resume", "last", "--yes")))
                .isZero();
        assertThat(home.changes()).containsExactly("iam:CreateInstanceProfile InstanceProfileName=web");
        assertThat(home.runs())
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo(RunState.FINISHED));
    }
}
