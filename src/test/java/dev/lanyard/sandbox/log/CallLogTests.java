package dev.lanyard.sandbox.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.state.CallsState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallLogTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final MemoryTape tape = new MemoryTape();
    private final CallLog log = new CallLog(tape, 1_000);
    private final CallsState stored = new CallsState();

    @Test
    void changesAreNumberedWithoutGaps() throws IOException {
        change("a");
        change("b");

        assertThat(log.read(stored).changing())
                .extracting(call -> call.number().orElseThrow() + " " + call.requestId())
                .containsExactly("1 a", "2 b");
    }

    @Test
    void aChangeThatWasNeverStoredIsNotInTheLog() throws IOException {
        change("a");
        log.change(copy(stored), note("lost"), NOON);

        assertThat(requests()).containsExactly("a");
    }

    @Test
    void theNextChangeIsWrittenOverOneThatWasNeverStored() throws IOException {
        change("a");
        log.change(copy(stored), note("lost, and much longer than what comes next"), NOON);
        change("b");

        assertThat(requests()).containsExactly("a", "b");
    }

    @Test
    void theOldestChangesAreForgottenAndCounted() throws IOException {
        for (int number = 1; number <= 100; number++) {
            change("request-" + number);
        }

        assertThat(requests()).hasSizeBetween(4, 20).last().isEqualTo("request-100");
        assertThat(log.read(stored).changes()).isEqualTo(100);
    }

    @Test
    void turningTheReelDropsAChangeThatWasNeverStored() throws IOException {
        change("a");
        log.change(copy(stored), note("lost"), NOON);
        change("b".repeat(900));

        assertThat(requests()).containsExactly("a", "b".repeat(900));
    }

    @Test
    void whatAPowerFailureHasTornIsMissingAndTheRestGoesOn() throws IOException {
        change("a");
        change("b");
        tape.write(1, stored.end - 10, new byte[0]);
        change("c");

        assertThat(requests()).containsExactly("a", "c");
        assertThat(log.read(stored).changes()).isEqualTo(3);
    }

    @Test
    void otherCallsStandAmongTheChangesByTheirTime() throws IOException {
        change("a");
        log.aside(note("read").answered("NoSuchEntity"), NOON.minusSeconds(1));

        assertThat(requests()).containsExactly("read", "a");
        assertThat(log.read(stored).changing()).hasSize(1);
    }

    @Test
    void aFreshWorldHasAFreshLog() throws IOException {
        change("a");
        log.aside(note("read"), NOON);
        CallsState fresh = stored.next();
        log.keepOnly(fresh);

        assertThat(log.read(fresh).entries()).isEmpty();
        assertThat(tape.length(1)).isZero();
    }

    @Test
    void otherCallsAreBoundedToo() {
        byte[] line = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int number = 0; number < 100; number++) {
            tape.aside(line);
        }
        assertThat(tape.asides()).hasSizeLessThan(3 << 20);
    }

    private void change(String request) throws IOException {
        log.change(stored, note(request), NOON);
    }

    private List<String> requests() throws IOException {
        return log.read(stored).entries().stream().map(LoggedCall::requestId).toList();
    }

    private static CallNote note(String request) {
        return new CallNote(request, "arn", "111122223333", "us-east-1", "iam:CreateRole", List.of(), LoggedCall.OK);
    }

    private static CallsState copy(CallsState state) {
        CallsState copy = new CallsState();
        copy.last = state.last;
        copy.first = state.first;
        copy.reel = state.reel;
        copy.end = state.end;
        return copy;
    }
}
