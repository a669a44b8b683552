package dev.lanyard.change.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.change.apply.DisturbedWay.Disturbance;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptedRunTests {

    private static final String ASSOCIATE = "AssociateIamInstanceProfile";

    private final TestingRun run = new TestingRun();
    private final Thread person = Thread.currentThread();

    @AfterEach
    void calmDown() {
        boolean _ = Thread.interrupted();
    }

    @Test
    void aCallThatIsUnderWayIsRecordedAndNoOtherIsBegun() {
        List<Step> steps = run.dressing(5);
        run.way.disturb(ASSOCIATE, Disturbance.preceded(person::interrupt));

        LanyardException interruption = interruption(steps);

        assertThat(interruption).hasMessage("Interrupted: 1 of 5 steps are done.");
        assertThat(interruption.nextStep()).contains("'resume 7' goes on.");
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
        assertThat(run.told).contains("interrupted: 0 of 5 done, profile of i-00000000000000001 (web-1): p");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aCallThatGotNoAnswerIsLookedAfterOnce() {
        List<Step> steps = run.dressing(2);
        run.way.disturb(ASSOCIATE, call -> {
            person.interrupt();
            return Disturbance.lost().around(call);
        });

        assertThat(interruption(steps)).hasMessage("Interrupted: 1 of 2 steps are done.");
        assertThat(run.log.lines()).containsExactly("1 intended", "1 done by a call");
    }

    @Test
    void aWaitIsEndedAndItsStepIsKnownNotToBeMade() {
        List<Step> steps = run.dressing(1);
        run.way.disturb(ASSOCIATE, Disturbance.throttled());
        run.whileSleeping(_ -> interruptAndWait());

        assertThat(interruption(steps)).hasMessage("Interrupted: 0 of 1 steps are done.");
        assertThat(run.log.lines())
                .containsExactly("1 intended", "1 passed over: interrupted, and surely not carried out");
    }

    @Test
    void aLookIsEndedBeforeAnythingIsWrittenDown() {
        List<Step> steps = run.dressing(2);
        run.way.disturb("DescribeIamInstanceProfileAssociations", _ -> {
            interruptAndWait();
            throw new IOException("Closed by interrupt");
        });

        assertThat(interruption(steps).kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(run.log.lines()).isEmpty();
        assertThat(run.way.changes()).isEmpty();
    }

    @Test
    void whoWasInterruptedBeforehandBeginsNothing() {
        List<Step> steps = run.dressing(2);
        person.interrupt();

        assertThat(interruption(steps)).hasMessage("Interrupted: 0 of 2 steps are done.");
        assertThat(run.way.changes()).isEmpty();
    }

    private LanyardException interruption(List<Step> steps) {
        return catchThrowableOfType(
                LanyardException.class, () -> run.under(OnError.STOP, 1).apply(steps));
    }

    /** Interrupts the person's thread, and waits until this one is interrupted for it. */
    private void interruptAndWait() {
        person.interrupt();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
