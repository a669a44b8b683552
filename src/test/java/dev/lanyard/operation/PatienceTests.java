package dev.lanyard.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private final TestingContext context = TestingContext.empty();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void doesNotWaitForWhatIsThere() {
        assertThat(until(1)).isEqualTo(1);
        assertThat(context.slept()).isZero();
        assertThat(context.dialogue().progress()).isEmpty();
    }

    @Test
    void looksAgainUntilItIsThere() {
        assertThat(until(3)).isEqualTo(3);
        assertThat(context.dialogue().progress())
                .containsExactly(
                        "Waiting for three",
                        "Waiting for three: it is 1, 0s of 1m",
                        "Waiting for three: it is 2, 20s of 1m");
    }

    @Test
    void givesUpWhenTimeIsUp() {
        assertThatThrownBy(() -> until(9)).hasMessage("Waited 1m for three, but it is 4.");
        assertThat(context.slept()).isEqualTo(Duration.ofMinutes(1));
    }

    private int until(int wanted) {
        return new Patience(context, Duration.ofSeconds(20), Duration.ofMinutes(1))
                .until("three", looks::incrementAndGet, look -> look >= wanted, look -> "it is " + look);
    }
}
