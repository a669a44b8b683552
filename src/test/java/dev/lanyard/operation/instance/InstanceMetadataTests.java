package dev.lanyard.operation.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample account has the metadata service of sealed-1 disabled, and that of the others as EC2 has it today. */
class InstanceMetadataTests {

    private final TestingContext context = TestingContext.sample();
    private final TestingPlans plans = new TestingPlans(context);

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        Plan plan = context.plan("instance metadata app-1 --tokens optional --hops 2");

        assertThat(plan.steps().getFirst().step().details()).containsExactly("tokens: required -> optional");
    }

    @Test
    void onlyWhatIsOtherwiseIsChanged() {
        assertThat(plans.text("instance metadata app-1 sealed-1 --endpoint enabled"))
                .isEqualTo("""
                    unchanged %s: has endpoint enabled, tokens required, hop limit 2
                    1 ~ metadata options of %s (sealed-1)\
                    """.formatted(id("app-1"), id("sealed-1")));
    }

    @Test
    void onlyRunningAndStoppedInstancesCanBeChanged() {
        assertThat(plans.text("instance metadata staging-1 %s --hops 3".formatted(id("scratch-1"))))
                .isEqualTo("""
                    1 ~ metadata options of %s (staging-1)
                    skipped %s: is terminated; EC2 does it for running and stopped instances\
                    """.formatted(id("staging-1"), id("scratch-1")));
    }

    @Test
    void tokensWaitForAnEndpoint() {
        assertThat(plans.text("instance metadata sealed-1 --tokens optional"))
                .isEqualTo("skipped %s: has its metadata service disabled; '--endpoint enabled' as well enables it"
                        .formatted(id("sealed-1")));
        assertThat(context.plan("instance metadata sealed-1 --tokens optional --endpoint enabled")
                        .steps())
                .hasSize(1);
    }

    @Test
    void whoDisablesTheEndpointIsToldWhatStops() {
        assertThat(context.plan("instance metadata app-1 --endpoint disabled").notes())
                .singleElement()
                .asString()
                .startsWith("Without the metadata service,");
        assertThat(context.plan("instance metadata sealed-1 --endpoint disabled")
                        .notes())
                .isEmpty();
    }

    @Test
    void saysWhatWasChanged() {
        assertThat(context.type("instance metadata app-1 --tokens optional --hops 1"))
                .isEqualTo(
                        "updated %s (app-1: tokens: required -> optional, hop limit: 2 -> 1)\n".formatted(id("app-1")));
        assertThat(context.query("instance show app-1", "[HttpEndpoint, HttpTokens, HttpPutResponseHopLimit]"))
                .isEqualToIgnoringWhitespace("[\"enabled\", \"optional\", 1]");
        assertThat(context.dialogue().questions())
                .containsExactly("Change the metadata options of instance %s (app-1)?".formatted(id("app-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instance metadata app-1 app-2 --tokens optional --hops 64",
                "instance metadata app-1 --endpoint disabled",
                "instance metadata sealed-1 --endpoint enabled --tokens optional --hops 1"
            })
    void undoBringsItBack(String line) {
        String before = plans.world();
        context.run(line);
        assertThat(plans.world()).isNotEqualTo(before);

        context.run("undo last");

        assertThat(plans.world()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        | Nothing is said that should change.
        --endpoint disabled --hops 1 | --endpoint disabled goes neither with --tokens nor with --hops.
        --hops 0 | '0' is no hop limit.
        --hops 65 | '65' is no hop limit.
        --tokens never | 'never' is not a value of --tokens.
        """)
    void whatCannotBeMeantIsRefused(String options, String words) {
        String line = "instance metadata app-1 " + (options == null ? "" : options);

        assertThatThrownBy(() -> context.run(line)).hasMessage(words);
    }

    private String id(String name) {
        return context.idOf(name);
    }
}
