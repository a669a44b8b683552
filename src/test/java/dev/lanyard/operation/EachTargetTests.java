package dev.lanyard.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTargetTests {

    private final TestingDialogue dialogue = new TestingDialogue();

    @Test
    void namesTheTargetThatFailedAndGoesOn() {
        Changed changed = each(ErrorKind.SERVICE).of(List.of("a", "bad", "c"));

        assertThat(changed.changes())
                .containsExactly(
                        new Change("done", "a", ""), new Change("failed", "bad", "no"), new Change("done", "c", ""));
        assertThat(changed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void failsWithTheFailureOfAnOnlyTarget() {
        assertThatThrownBy(() -> each(ErrorKind.SERVICE).of(List.of("bad"))).hasMessage("no");
    }

    @Test
    void breaksOffWhereNoTargetCouldSucceedAndSaysWhatWasDone() {
        assertThatThrownBy(() -> each(ErrorKind.CONFIGURATION).of(List.of("a", "bad", "c")))
                .hasMessage("no");
        assertThat(dialogue.told()).containsExactly("Done before the failure: done a");
    }

    @Test
    void breaksOffOnCtrlC() {
        assertThatThrownBy(() -> each(ErrorKind.INTERRUPTED).of(List.of("a", "bad", "c")))
                .hasMessage("no");
    }

    @Test
    void saysWhatWasDoneBeforeAStepFailed() {
        Steps steps = new Steps(dialogue);
        steps.run(new Change("made", "one", "of two"), () -> {});

        assertThatThrownBy(() -> steps.run(new Change("made", "two", ""), () -> {
                    throw failure(ErrorKind.SERVICE);
                }))
                .hasMessage("no");
        assertThat(dialogue.told()).containsExactly("Done before the failure: made one (of two)");
    }

    private EachTarget<String> each(ErrorKind kind) {
        return new EachTarget<>(dialogue, target -> target, target -> {
            if (target.equals("bad")) {
                throw failure(kind);
            }
            return new Change("done", target, "");
        });
    }

    private static LanyardException failure(ErrorKind kind) {
        return new LanyardException(kind, "no", "");
    }
}
