package dev.lanyard.operation.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstancePlansTests {

    private final TestingContext context = TestingContext.sample();
    private final TestingPlans plans = new TestingPlans(context);

    @Test
    void onlyWhatIsStoppedIsStarted() {
        assertThat(plans.text("instance start staging-1 app-1 " + id("scratch-1")))
                .isEqualTo("""
                    1 ~ %s (staging-1): stopped -> running
                    unchanged %s: is running
                    skipped %s: is terminated and will not come back\
                    """.formatted(id("staging-1"), id("app-1"), id("scratch-1")));
    }

    @Test
    void onlyWhatRunsIsStopped() {
        assertThat(plans.text("instance stop staging-1 app-1")).isEqualTo("""
            unchanged %s: is stopped
            1 ~ %s (app-1): running -> stopped\
            """.formatted(id("staging-1"), id("app-1")));
    }

    @Test
    void onlyWhatRunsIsRebooted() {
        assertThat(plans.text("instance reboot staging-1 app-1"))
                .isEqualTo("""
                    skipped %s: is stopped
                    1 ~ %s (app-1): reboot\
                    """.formatted(id("staging-1"), id("app-1")));
    }

    @Test
    void aLaunchIsOneStepHoweverManyInstances() {
        assertThat(plans.text("instance launch --count 3 --profile AppServerProfile"))
                .isEqualTo("1 + 3 t3.micro instances with profile AppServerProfile");
    }

    @Test
    void aLaunchThatWasMadeIsFoundByItsToken() {
        Step launch =
                context.plan("instance launch --count 2").steps().getFirst().step();
        assertThat(launch.standing(context.session())).hasToString("AsBefore[]");

        Step made = plans.make(launch);

        assertThat(made.reports()).hasSize(2);
        assertThat(launch.standing(context.session())).isEqualTo(new Standing.AsAfter(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"instance start staging-1", "instance stop app-1 app-2"})
    void whatIsTakenBackIsAsItWas(String line) {
        String before = plans.world();

        plans.thereAndBack(line);

        assertThat(plans.world()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instance reboot app-1", "instance launch"})
    void whatCannotBeTakenBackIsSaidBeforehand(String line) {
        Step step = context.plan(line).steps().getFirst().step();

        assertThat(step.inverse()).isEmpty();
        assertThat(step.loss()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"instance start staging-1", "instance stop app-1", "instance launch"})
    void whatIsDeclinedChangesNothing(String line) {
        String before = plans.world();
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run(line)).hasMessage("Nothing was changed.");

        assertThat(plans.world()).isEqualTo(before);
    }

    private String id(String name) {
        return context.idOf(name);
    }
}
