package dev.lanyard.change.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Secret;
import dev.lanyard.model.VersionId;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepJsonTests {

    private static final Place PLACE = new Place("aws", new AccountId("111122223333"), Optional.empty());
    private static final RoleName ROLE = new RoleName("web");
    private static final Arn POLICY = Arn.parse("arn:aws:iam::111122223333:policy/app");

    private final StepJson json = new StepJson();

    @Test
    void aStepIsItsKindAndItsComponents() {
        assertThat(json.write(AttachmentStep.attach(PLACE, ROLE, POLICY))).isEqualTo("""
            {"kind":"AttachmentStep","place":{"partition":"aws","account":"111122223333"},"role":"web",\
            "policy":"arn:aws:iam::111122223333:policy/app","before":false,"after":true}\
            """);
    }

    @Test
    void aValueThatIsPendingSaysWhichStepMakesIt() {
        Step step = new DefaultVersionStep(
                PLACE, POLICY, Pending.known(new VersionId("v1")), new Pending.Promised<>(1, "version"));

        assertThat(json.write(step)).endsWith("""
            "before":{"version":{"kind":"Known","value":"v1"}},\
            "after":{"version":{"kind":"Promised","step":1,"what":"version"}}}\
            """);
    }

    @Test
    void aPlanIsItsLinesAndNotes() {
        PlanBuilder plan = new PlanBuilder();
        plan.unchanged("role a", "hangs there");
        plan.add(tag("x"));
        plan.note("Mind the gap.");

        assertThat(json.write(plan.build())).isEqualTo("""
            {"lines":[{"kind":"Untouched","report":{"action":"unchanged","target":"role a","detail":"hangs there"}},\
            {"kind":"ToDo","number":1,"step":{"kind":"TagStep",\
            "place":{"partition":"aws","account":"111122223333"},"role":"web","key":"k","after":"x"},"after":[]}],\
            "notes":["Mind the gap."]}\
            """);
    }

    @Test
    void noRecordHasAComponentThatIsCalledKind() {
        assertThat(Declared.of(Step.class).kinds().values().stream()
                        .flatMap(type -> Stream.of(type.raw().getRecordComponents()))
                        .map(RecordComponent::getName))
                .doesNotContain(StepJson.KIND);
    }

    @Test
    void aSecretIsNotWritten() {
        assertThat(new TreeWriter().write(Declared.of(Held.class), new Held(Optional.of(new Secret("s3cret")))))
                .hasToString("{\"code\":\"***\"}");
    }

    @Test
    void aSecretThatWasWrittenIsReadAsAbsent() throws Exception {
        assertThat(read(Held.class, "{\"code\":\"***\"}")).isEqualTo(new Held(Optional.empty()));
    }

    @Test
    void aSecretIsNotTakenFromAText() {
        assertThatThrownBy(() -> read(Held.class, "{\"code\":\"s3cret\"}"))
                .isInstanceOf(LanyardException.class)
                .hasMessage("It cannot be read: at code: a secret is not kept, so none can be read.");
    }

    @Test
    void aKindThatIsNotKnownIsNamed() {
        assertRefused("{\"kind\":\"MoonStep\"}", "at kind: 'MoonStep' is not known.");
    }

    @Test
    void aFieldThatIsMissingIsNamed() {
        assertRefused(written().replace(",\"key\":\"k\"", ""), "at key: it is missing.");
    }

    @Test
    void aFieldThatIsNotKnownIsNamed() {
        assertRefused(written().replace("\"key\":", "\"colour\":\"red\",\"key\":"), "'colour' is not known.");
    }

    @Test
    void aValueThatIsNotRightIsNamedWithItsPlace() {
        assertRefused(written().replace("111122223333", "1"), "at place.account: '1' is not an account id.");
    }

    @Test
    void aValueOfAnotherTypeIsNamedWithItsPlace() {
        assertRefused(written().replace("\"web\"", "7"), "at role: 7 is not a text.");
    }

    @Test
    void nullIsNoValue() {
        assertRefused(written().replace("\"x\"", "null"), "at after: null is not a text.");
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> json.readStep(written().replace("\"key\":", "\"key\":\"a\",\"key\":")))
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void textBehindTheStepIsRefused() {
        assertThatThrownBy(() -> json.readStep(written() + " {}")).isInstanceOf(LanyardException.class);
    }

    @Test
    void nothingIsNoStep() {
        assertRefused("", "there is nothing.");
    }

    @Test
    void aTextThatIsTooLongIsNotLookedAt() {
        assertRefused(" ".repeat((1 << 20) + 1), "it is longer than 1048576 characters.");
    }

    @Test
    void aTextThatIsTooDeepIsRefused() {
        assertThatThrownBy(() -> json.readStep("[".repeat(100_000)))
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void aNumberThatIsThereTwiceIsRefused() {
        Plan plan = twoSteps();

        assertPlanRefused(
                json.write(plan).replace("\"number\":2", "\"number\":1"),
                "step number 1 is not right, or there twice.");
    }

    @Test
    void noStepWaitsForALaterOne() {
        assertPlanRefused(
                json.write(twoSteps()).replace("\"after\":[]", "\"after\":[2]"),
                "step 1 waits for one that is not before it.");
    }

    private String written() {
        return json.write(tag("x"));
    }

    private static TagStep tag(String value) {
        return new TagStep(PLACE, ROLE, "k", Optional.empty(), Optional.of(value));
    }

    private static Plan twoSteps() {
        PlanBuilder plan = new PlanBuilder();
        plan.add(tag("x"));
        plan.add(tag("y"));
        return plan.build();
    }

    private Object read(Class<?> type, String text) {
        return new TreeReader("It").read(Declared.of(type), json.parse(text), "");
    }

    private void assertRefused(String text, String why) {
        assertThatThrownBy(() -> json.readStep(text))
                .isInstanceOfSatisfying(
                        LanyardException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION))
                .hasMessage("The step cannot be read: " + why);
    }

    private void assertPlanRefused(String text, String why) {
        assertThatThrownBy(() -> json.readPlan(text)).hasMessage("The plan cannot be read: " + why);
    }

    record Held(Optional<Secret> code) {}
}
