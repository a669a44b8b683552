package dev.lanyard.change.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResumedRunTests {

    private static final String ASSOCIATE = "AssociateIamInstanceProfile";

    private final TestingRun run = new TestingRun();

    @Test
    void whatIsMadeIsNotMadeAgain() {
        List<Step> steps = run.dressing(2);

        assertThat(run.after(Map.of(1, steps.getFirst()), Set.of()).apply(steps))
                .containsOnlyKeys(2);
        assertThat(run.way.count(ASSOCIATE)).isOne();
        assertThat(run.told).last().isEqualTo("2 of 2 done");
    }

    @Test
    void aStepInDoubtThatIsDoneIsWrittenDown() {
        List<Step> steps = run.dressing(1);
        dress("p");

        assertThat(run.after(Map.of(), Set.of(1)).apply(steps).get(1))
                .isInstanceOfSatisfying(
                        Ending.Made.class, made -> assertThat(made.found()).isTrue());
        assertThat(run.log.lines()).containsExactly("1 done");
        assertThat(run.way.count(ASSOCIATE)).isOne();
    }

    @Test
    void aStepInDoubtThatIsNotDoneIsMadeAfterSeveralLooks() {
        List<Step> steps = run.dressing(1);

        assertThat(run.after(Map.of(), Set.of(1)).apply(steps).get(1)).isInstanceOf(Ending.Made.class);
        assertThat(run.way.count("DescribeIamInstanceProfileAssociations")).isEqualTo(3);
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
    }

    @Test
    void aStepInDoubtWhoseThingSomebodyElseHasChangedHasFailed() {
        List<Step> steps = run.dressing(1);
        run.fleet.profile("theirs", "web");
        dress("theirs");

        assertThat(run.after(Map.of(), Set.of(1)).apply(steps).get(1)).isInstanceOf(Ending.Failed.class);
        assertThat(run.log.lines()).singleElement().asString().startsWith("1 failed: profile of");
    }

    @Test
    void aRebootInDoubtStaysInDoubt() {
        Step reboot = new RebootStep(TestingRun.HERE, new InstanceId(run.fleet.instance(1)), "web-1");

        assertThat(run.after(Map.of(), Set.of(1)).apply(reboot).get(1)).isInstanceOf(Ending.Doubtful.class);
        assertThat(run.way.changes()).isEmpty();
    }

    private void dress(String profile) {
        ChangeScope.within(
                new Receipt(),
                () -> new Associations(run.session)
                        .associate(new InstanceId("i-00000000000000001"), new ProfileName(profile)));
    }
}
