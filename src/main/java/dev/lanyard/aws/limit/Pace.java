package dev.lanyard.aws.limit;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast one kind of call is made in one place.
 *
 * <p>The first few calls are only counted: a command that makes no more has no need of the library, which it would load.
 */
final class Pace {

    /** Less than the smallest bucket holds. */
    private static final int ONLY_COUNTED = 4;

    private final Rate rate;
    private final Timing timing;
    private int counted;
    private @Nullable Bucket bucket;

    Pace(Rate rate, Timing timing) {
        this.rate = rate;
        this.timing = timing;
    }

    /** Waits until there is a token, and takes it. */
    void take() throws InterruptedException {
        Optional<Bucket> filled = countOrFill();
        if (filled.isPresent()) {
            filled.get().asBlocking().consume(1, timing.waiting());
        }
    }

    /** Empty where counting is enough. */
    private synchronized Optional<Bucket> countOrFill() {
        Bucket present = bucket;
        if (present == null && counted < ONLY_COUNTED) {
            counted++;
            return Optional.empty();
        }
        if (present == null) {
            present = filled();
            bucket = present;
        }
        return Optional.of(present);
    }

    /** What came back since the first call is forgotten, which errs on the side of AWS. */
    private Bucket filled() {
        return Bucket.builder()
                .withCustomTimePrecision(timing.meter())
                .addLimit(limit -> limit.capacity(rate.capacity())
                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                        .initialTokens(rate.capacity() - counted))
                .build();
    }

    /** Puts a token back, of a call that AWS did not even count. */
    synchronized void giveBack() {
        Bucket present = bucket;
        if (present == null) {
            counted--;
        } else {
            present.addTokens(1);
        }
    }

    /** What time is, and how it is let pass. */
    record Timing(TimeMeter meter, BlockingStrategy waiting) {

        static Timing real() {
            return new Timing(TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
        }
    }
}
