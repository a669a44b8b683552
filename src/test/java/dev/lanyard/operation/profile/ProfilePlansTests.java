package dev.lanyard.operation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePlansTests {

    private final TestingContext context = TestingContext.sample();
    private final TestingPlans plans = new TestingPlans(context);

    @Test
    void aNewProfileComesBeforeItsRole() {
        assertThat(plans.text("profile create New --role AppServerRole")).isEqualTo("""
            1 + profile New
            2 + role AppServerRole in profile New after [1]\
            """);
    }

    @Test
    void aNameThatIsTakenIsRefusedBeforeAnythingIsPlanned() {
        assertThatThrownBy(() -> context.plan("profile create BatchProfile"))
                .hasMessage("There is a profile BatchProfile already.");
    }

    @Test
    void aRoleThatDoesNotExistIsPutNowhere() {
        assertThatThrownBy(() -> context.plan("profile add-role BatchProfile Nobody"))
                .hasMessageContaining("Nobody");
    }

    @Test
    void aProfileComesOffItsInstancesInAllRegionsBeforeItGoes() {
        assertThat(plans.text("profile delete CacheProfile --cascade")).matches("""
            1 - profile of i-[0-9a-f]{17} \\(edge-4\\): CacheProfile
            2 - profile of i-[0-9a-f]{17} \\(cache-1\\): CacheProfile
            3 - role CacheRole in profile CacheProfile after \\[1, 2\\]
            4 - profile CacheProfile after \\[1, 2, 3\\]\
            """);
    }

    @Test
    void theQuestionSaysInWhichOtherRegionAProfileIsWorn() {
        assertThatThrownBy(() -> context.plan("profile delete CacheProfile"))
                .hasMessageMatching(
                        "Profile CacheProfile cannot be deleted while it holds role CacheRole and is worn by"
                                + " 2 instances \\(i-[0-9a-f]{17} \\(edge-4\\) in ap-southeast-2, i-[0-9a-f]{17}"
                                + " \\(cache-1\\)\\)\\.");
    }

    @Test
    void aRoleWithAPathIsPassedByItsWholeArn() {
        context.run("role create Deep --service ec2 --path /ops/");

        assertThat(context.plan("profile add-role BatchProfile Deep")
                        .steps()
                        .getFirst()
                        .step()
                        .needs())
                .anyMatch(need -> need.resource().endsWith(":role/ops/Deep"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile create New --role AppServerRole --path /ops/ --tag team=ops",
                "profile add-role BatchProfile AppServerRole",
                "profile remove-role CacheProfile",
                "profile delete CacheProfile --cascade"
            })
    void whatIsTakenBackIsAsItWas(String line) {
        String before = plans.world();

        plans.thereAndBack(line);

        assertThat(plans.world()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile create New --role AppServerRole",
                "profile add-role BatchProfile AppServerRole",
                "profile remove-role CacheProfile",
                "profile delete CacheProfile --cascade"
            })
    void whatIsDeclinedChangesNothing(String line) {
        String before = plans.world();
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run(line)).hasMessage("Nothing was changed.");

        assertThat(plans.world()).isEqualTo(before);
    }
}
