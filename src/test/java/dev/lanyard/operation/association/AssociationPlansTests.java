package dev.lanyard.operation.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.step.Kind;
import dev.lanyard.change.step.Step;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationPlansTests {

    private final TestingContext context = TestingContext.sample();
    private final TestingPlans plans = new TestingPlans(context);

    @Test
    void eachInstanceIsBroughtToTheProfileFromWhereItIs() {
        String line = "association set web-1 bastion-1 old-web-1 staging-1 --profile CacheProfile";

        assertThat(plans.text(line))
                .isEqualTo("""
                    1 + profile of %s (web-1): CacheProfile
                    2 ~ profile of %s (bastion-1): BastionRole -> CacheProfile
                    3 - profile of %3$s (old-web-1): AppServerProfile
                    4 + profile of %3$s (old-web-1): CacheProfile after [3]
                    5 + profile of %4$s (staging-1): CacheProfile\
                    """.formatted(id("web-1"), id("bastion-1"), id("old-web-1"), id("staging-1")));
    }

    @Test
    void whoWearsTheProfileOrIsGoneIsLeftAlone() {
        assertThat(plans.text("association set app-1 " + id("scratch-1") + " --profile AppServerProfile"))
                .matches("""
                    unchanged %s: app-1: wears AppServerProfile, iip-assoc-[0-9a-f]{17}
                    skipped %s: scratch-1: is terminated and will not come back\
                    """.formatted(id("app-1"), id("scratch-1")));
    }

    @Test
    void theRoleThatIsPassedIsKnown() {
        assertThat(context.plan("association set web-1 --profile AppServerProfile")
                        .steps()
                        .getFirst()
                        .step()
                        .needs())
                .anyMatch(need ->
                        need.action().equals("iam:PassRole") && need.resource().endsWith(":role/AppServerRole"));
    }

    @Test
    void whoWearsNothingIsNotCleared() {
        assertThat(plans.text("association clear web-1 app-1")).isEqualTo("""
            unchanged %s: wears no profile
            1 - profile of %s (app-1): AppServerProfile\
            """.formatted(id("web-1"), id("app-1")));
    }

    @Test
    void planningOnlyReads() {
        int before = context.calls().size();

        context.plan("association set web-1 bastion-1 old-web-1 --profile CacheProfile");

        assertThat(context.calls().subList(before, context.calls().size()))
                .allMatch(call -> call.startsWith("Describe") || call.startsWith("Get"));
    }

    @Test
    void aProfileThatWasMadeAnewSinceIsPutBackUnderItsName() {
        String first = context.iam(iam -> iam.profiles.get("bastionrole").id);

        plans.thereAndBack("profile delete BastionRole --cascade");

        String now = context.iam(iam -> iam.profiles.get("bastionrole").id);
        assertThat(now).isNotEqualTo(first);
        assertThat(context.query("association show bastion-1", "[InstanceProfileName, Profile]"))
                .isEqualToIgnoringWhitespace("[\"BastionRole\", \"alive\"]");
    }

    @Test
    void takingBackSaysThatTheProfileWasMadeAnewSince() {
        Step step = context.plan("association set app-1 --profile BastionRole")
                .steps()
                .getFirst()
                .step();
        Step back = plans.make(step).inverse().orElseThrow();
        plans.thereAndBack("profile delete AppServerProfile --cascade");
        String id = context.iam(iam -> iam.profiles.get("appserverprofile").id);

        assertThat(back.fitting(context.session()).notes())
                .containsExactly("Profile AppServerProfile was made anew since: " + id("app-1")
                        + " (app-1) gets the one of that name now (" + id + ").");
    }

    @Test
    void takingBackOnAnInstanceThatWasStoppedSinceIsTwoSteps() {
        Step step = context.plan("association set app-1 --profile BastionRole")
                .steps()
                .getFirst()
                .step();
        Step back = plans.make(step).inverse().orElseThrow();
        context.run("instance stop app-1");

        assertThat(plans.fitting(back)).extracting(Step::kind).containsExactly(Kind.DELETE, Kind.CREATE);
    }

    @Test
    void aDeadProfileDoesNotComeBack() {
        plans.thereAndBack("association set reports-1 --profile BastionRole");

        assertThat(context.query("association show reports-1", "[InstanceProfileName, Profile]"))
                .isEqualToIgnoringWhitespace("[\"ReportsProfile\", \"alive\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "association set web-1 --profile AppServerProfile",
                "association set app-1 bastion-1 --profile CacheProfile",
                "association set old-web-1 --profile BastionRole",
                "association clear app-1 old-web-1"
            })
    void whatIsTakenBackIsAsItWas(String line) {
        String before = plans.world();

        plans.thereAndBack(line);

        assertThat(plans.world()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"association set web-1 app-1 old-web-1 --profile CacheProfile", "association clear app-1"})
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
