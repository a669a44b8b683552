package dev.lanyard.change.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.apply.DisturbedWay.Disturbance;
import dev.lanyard.change.step.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
