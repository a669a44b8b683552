package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.InstanceId;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;

/** Makes single steps in an account that holds the role web in the profile web. */
final class StepBench {

    static final RoleName WEB = new RoleName("web");

    final TestingContext context = TestingContext.empty();
    final TestingFleet fleet = new TestingFleet(context.sandbox());
    final Place iam = context.place();
    final Place region = iam.in(new RegionId(TestingFleet.REGION));

    StepBench() {
        fleet.role("web");
        fleet.profile("web", "web");
    }

    Standing standing(Step step) {
        return step.standing(context.session());
    }

    /** Makes the step, and lets time pass until AWS has done with it. */
    <S extends Step> S make(S step) {
        Step made = context.directly(step::make);
        settle();
        @SuppressWarnings("unchecked")
        S same = (S) made;
        return same;
    }

    void settle() {
        context.sandbox().arrange(world -> world.clockAheadSeconds += 300);
    }

    /** Makes the step and takes it back, looking before and after each; returns it as it was made. */
    <S extends Step> S thereAndBack(S step) {
        S made = there(step);
        there(made.inverse().orElseThrow());
        return made;
    }

    <S extends Step> S there(S step) {
        assertThat(standing(step)).isEqualTo(new Standing.AsBefore());
        S made = make(step);
        assertThat(standing(step)).isInstanceOf(Standing.AsAfter.class);
        assertThat(standing(made)).isInstanceOf(Standing.AsAfter.class);
        return made;
    }

    /** Returns what a step says that somebody else has come before. */
    String moved(Step step) {
        return standing(step) instanceof Standing.Moved(String words) ? words : "not moved";
    }

    InstanceId instance(int number) {
        return new InstanceId(fleet.instance(number));
    }
}
