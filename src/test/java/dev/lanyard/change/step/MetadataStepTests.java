package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Instance.Metadata;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingPlans;
import org.junit.jupiter.api.Test;

class MetadataStepTests {

    private static final Metadata USUAL = new Metadata("enabled", "required", 2);
    private static final Metadata OPEN = new Metadata("enabled", "optional", 1);
    private static final Metadata DISABLED = new Metadata("disabled", "required", 2);

    private final TestingContext context = TestingContext.sample();
    private final TestingPlans plans = new TestingPlans(context);
    private final MetadataStep step = (MetadataStep) context.plan("instance metadata app-1 --tokens optional --hops 1")
            .steps()
            .getFirst()
            .step();

    @Test
    void itIsMadeOnce() {
        assertThat(step.standing(context.session())).isEqualTo(new Standing.AsBefore());

        Step made = plans.make(step);

        assertThat(made).isEqualTo(step.between(USUAL, OPEN));
        assertThat(step.standing(context.session())).isEqualTo(new Standing.AsAfter(made));
    }

    @Test
    void itsInverseBringsBackWhatWas() {
        plans.make(plans.make(step).inverse().orElseThrow());

        assertThat(step.read(context.session())).isEqualTo(USUAL);
    }

    @Test
    void whatWasChangedMeanwhileIsNamed() {
        plans.make(step.between(USUAL, DISABLED));

        assertThat(step.standing(context.session()))
                .isEqualTo(
                        new Standing.Moved("metadata options of %s (app-1): it has endpoint disabled, tokens required,"
                                        .formatted(step.instance())
                                + " hop limit 2, and when it was read, it has endpoint enabled, tokens"
                                + " required, hop limit 2"));
    }

    @Test
    void whatIsDisabledGetsItsTokensBackFirst() {
        Metadata asBefore = new Metadata("disabled", "optional", 1);

        assertThat(step.between(USUAL, asBefore).calls(context.session()))
                .containsExactly(step.between(USUAL, OPEN), step.between(OPEN, asBefore));
        assertThat(step.between(USUAL, DISABLED).calls(context.session()))
                .containsExactly(step.between(USUAL, DISABLED));
    }

    @Test
    void anInstanceThatIsGoneHasMoved() {
        assertThat(step.words(Metadata.NONE)).isEqualTo("does not exist");
    }
}
