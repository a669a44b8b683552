package dev.lanyard.change.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.change.apply.DisturbedWay.Disturbance;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ProfileName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;

class ApplierTests {

    private final TestingRun run = new TestingRun();

    @Test
    void eachStepIsLookedAtWrittenDownAndMadeOnce() {
        run.apply(run.dressing(1));

        assertThat(run.dressed()).isOne();
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
        assertThat(run.way.changes()).containsExactly("AssociateIamInstanceProfile");
    }

    @Test
    void whatIsThereAlreadyNeedsNoCall() {
        List<Step> steps = run.dressing(1);
        run.apply(steps);
        Map<Integer, Ending> endings = run.apply(steps);

        assertThat(endings.get(1))
                .isInstanceOfSatisfying(
                        Ending.Made.class, made -> assertThat(made.found()).isTrue());
        assertThat(run.way.count("AssociateIamInstanceProfile")).isOne();
        assertThat(run.log.lines()).endsWith("1 done");
    }

    @Test
    void lostAnswersLeadToALookAndNotToASecondCall() {
        List<Step> steps = run.dressing(20);
        for (int call = 0; call < 10; call++) {
            run.way.disturb("AssociateIamInstanceProfile", call % 2 == 0 ? Disturbance.lost() : Disturbance.cutOff());
        }

        assertThat(run.apply(steps).values()).hasSize(20).allMatch(Ending.Made.class::isInstance);
        assertThat(run.dressed()).isEqualTo(20);
        assertThat(run.way.count("AssociateIamInstanceProfile")).isEqualTo(20);
    }

    @Test
    void aCallThatFailedAndWasNotCarriedOutIsMadeAgain() {
        List<Step> steps = run.dressing(1);
        run.way.disturb("AssociateIamInstanceProfile", Disturbance.failed());

        assertThat(run.apply(steps).get(1)).isInstanceOf(Ending.Made.class);
        assertThat(run.way.count("AssociateIamInstanceProfile")).isEqualTo(2);
        assertThat(run.way.count("DescribeIamInstanceProfileAssociations")).isEqualTo(4);
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
    }

    @Test
    void aThrottledCallIsMadeLaterWithoutALook() {
        List<Step> steps = run.dressing(1);
        for (int call = 0; call < 6; call++) {
            run.way.disturb("AssociateIamInstanceProfile", Disturbance.throttled());
        }

        assertThat(run.apply(steps).get(1)).isInstanceOf(Ending.Made.class);
        assertThat(run.way.count("DescribeIamInstanceProfileAssociations")).isOne();
        assertThat(run.slept()).isGreaterThan(Duration.ofSeconds(15));
        assertThat(run.told).anyMatch(words -> words.startsWith("0 of 1 done, AWS limits how often it may be called"));
    }

    @Test
    void aRefusalIsTheEndOfTheStep() {
        List<Step> steps = run.dressing(1);
        run.way.disturb("AssociateIamInstanceProfile", Disturbance.refused("UnauthorizedOperation", "You may not."));

        assertThat(failure(run.apply(steps).get(1))).hasMessageContaining("You may not.");
        assertThat(run.way.count("AssociateIamInstanceProfile")).isOne();
        assertThat(run.log.lines()).first().isEqualTo("1 intended");
        assertThat(run.log.lines()).last().asString().startsWith("1 failed: ec2:AssociateIamInstanceProfile");
    }

    @Test
    void whatEc2DoesNotKnowYetIsWaitedForInSight() {
        run.sandbox.arrange(world -> world.profileDelaySeconds = 30);
        List<Step> steps = run.dressing(1);
        run.fleet.profile("p", "web", run.sandbox.now());

        assertThat(run.apply(steps).get(1)).isInstanceOf(Ending.Made.class);
        assertThat(run.told).anyMatch(words -> words.startsWith("0 of 1 done, EC2 does not know the profile yet"));
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
    }

    @Test
    void aProfileThatNeverComesIsGivenUpAfterTwoMinutes() {
        List<Step> steps = List.of(TestingRun.dressing(run.fleet.instance(1), 1));

        assertThat(failure(run.apply(steps).get(1))).hasMessageContaining("Invalid IAM Instance Profile");
        assertThat(run.slept()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
    }

    @Test
    void aThingThatSomebodyElseHasChangedIsLeftAlone() {
        List<Step> steps = run.dressing(1);
        run.fleet.profile("theirs", "web");
        dress("theirs");

        assertThat(failure(run.apply(steps).get(1)))
                .hasMessage("profile of i-00000000000000001 (web-1): p: it is theirs (AIPATHEIRS), and when it was"
                        + " read, it is none.");
        assertThat(run.way.changes()).containsExactly("AssociateIamInstanceProfile");
        assertThat(run.log.lines()).last().asString().startsWith("1 passed over: profile of");
    }

    @Test
    void aThingThatSomebodyChangesInTheMomentOfALostCallIsLeftAlone() {
        List<Step> steps = run.dressing(1);
        run.fleet.profile("theirs", "web");
        run.way.disturb("AssociateIamInstanceProfile", call -> {
            dress("theirs");
            return Disturbance.failed().around(call);
        });

        assertThat(failure(run.apply(steps).get(1))).hasMessageContaining("it is theirs");
        assertThat(run.way.count("AssociateIamInstanceProfile")).isEqualTo(2);
    }

    @Test
    void whenNothingCanBeSeenAfterALostCallTheStepIsInDoubt() {
        List<Step> steps = run.dressing(1);
        run.way.disturb("AssociateIamInstanceProfile", Disturbance.lost());
        run.way.disturb("DescribeIamInstanceProfileAssociations", ExecutableHttpRequest::call);
        run.way.disturb("DescribeIamInstanceProfileAssociations", Disturbance.refused("UnauthorizedOperation", "No."));

        assertThat(run.apply(steps).get(1)).isInstanceOf(Ending.Doubtful.class);
        assertThat(run.log.lines()).last().asString().startsWith("1 doubtful: ");
    }

    @Test
    void aRepeatedCallThatIsRefusedMayHaveBeenDoneTheFirstTime() {
        List<Step> steps = run.dressing(1);
        run.way.disturb("AssociateIamInstanceProfile", Disturbance.failed());
        run.way.disturb("AssociateIamInstanceProfile", call -> {
            call.call();
            return Disturbance.refused("InvalidState", "It has one.").around(call);
        });

        assertThat(run.apply(steps).get(1)).isInstanceOf(Ending.Made.class);
        assertThat(run.dressed()).isOne();
    }

    @Test
    void aRebootThatGotNoAnswerIsNotRepeated() {
        String instance = run.fleet.instance(1);
        run.way.disturb("RebootInstances", Disturbance.cutOff());

        assertThat(run.apply(new RebootStep(TestingRun.HERE, new InstanceId(instance), "web-1"))
                        .get(1))
                .isInstanceOf(Ending.Doubtful.class);
        assertThat(run.way.count("RebootInstances")).isOne();
    }

    @Test
    void aPlaceThatCannotBeReachedFailsItsStepsOnly() {
        List<Step> steps = run.dressing(1);
        run.reach(_ -> {
            throw new LanyardException(ErrorKind.CONFIGURATION, "There is no way there.", "");
        });

        assertThat(failure(run.apply(steps).get(1))).hasMessage("There is no way there.");
        assertThat(run.log.lines()).containsExactly("1 failed: There is no way there.");
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        List<Step> steps = run.dressing(20);
        run.log.refuse("intended");

        assertThatThrownBy(() -> run.apply(steps)).hasMessage("disk full");
        assertThat(run.dressed()).isZero();
    }

    @Test
    void whenTheLogFailsNoFurtherStepIsBegun() {
        List<Step> steps = run.dressing(20);
        run.log.refuse("1 done");

        assertThatThrownBy(() -> run.under(OnError.CONTINUE, 1).apply(steps)).hasMessage("disk full");
        assertThat(run.dressed()).isOne();
    }

    private void dress(String profile) {
        ChangeScope.within(
                new Receipt(),
                () -> new Associations(run.session)
                        .associate(new InstanceId("i-00000000000000001"), new ProfileName(profile)));
    }

    private static LanyardException failure(Ending ending) {
        return ending instanceof Ending.Failed(LanyardException failure) ? failure : fail("not failed, but " + ending);
    }
}
