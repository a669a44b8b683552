package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.model.Instance;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done to instances. */
class InstanceStepsTests {

    private final StepBench bench = new StepBench();

    @Test
    void anInstanceIsStoppedAndStarted() {
        bench.thereAndBack(PowerStep.stop(bench.region, instance()));
    }

    @Test
    void whoStopsWhatStopsAlreadyFindsItDone() {
        Instance instance = instance();
        bench.make(PowerStep.stop(bench.region, instance));

        assertThat(bench.standing(PowerStep.stop(bench.region, instance))).isInstanceOf(Standing.AsAfter.class);
    }

    @Test
    void anInstanceThatIsGoneHasMoved() {
        PowerStep step = PowerStep.stop(bench.region, instance());
        bench.fleet.instance(1, instance -> instance.state = "terminated");

        assertThat(bench.moved(step))
                .isEqualTo("i-00000000000000001 (web-1): running -> stopped: it is terminated, and when it was read, it"
                        + " is running");
    }

    @Test
    void aRebootIsMadeAndCannotBeTakenBackNorSeen() {
        RebootStep step = RebootStep.of(bench.region, instance());

        assertThat(bench.make(step)).isEqualTo(step);
        assertThat(bench.standing(step)).isEqualTo(new Standing.AsBefore());
        assertThat(step.inverse()).isEmpty();
        assertThat(step.tellable()).isFalse();
    }

    @Test
    void whatWasLaunchedIsFoundByItsToken() {
        LaunchStep step = LaunchStep.of(bench.region, spec("token-1"), Optional.empty());

        LaunchStep made = bench.there(step);

        assertThat(made.launched()).hasSize(2);
        assertThat(bench.standing(step)).isEqualTo(new Standing.AsAfter(made));
        assertThat(made.inverse()).isEmpty();
    }

    @Test
    void whatWasLaunchedWithAnotherTokenIsAnother() {
        bench.make(LaunchStep.of(bench.region, spec("token-1"), Optional.empty()));

        assertThat(bench.standing(LaunchStep.of(bench.region, spec("token-2"), Optional.empty())))
                .isEqualTo(new Standing.AsBefore());
    }

    private static LaunchSpec spec(String token) {
        return new LaunchSpec(
                "ami-00000001",
                "t3.micro",
                2,
                Optional.of(new ProfileName("web")),
                List.of(new Tag("Name", "new")),
                token);
    }

    private Instance instance() {
        return new Instances(bench.context.session())
                .find(List.of(bench.instance(1)))
                .getFirst();
    }
}
