package dev.lanyard.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.fault.Limits.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTests {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final InstantSource source = () -> now;

    @Test
    void isEmptyOnceItsCapacityIsTaken() {
        Bucket resting = new Bucket(new Rate(10, 2), source.withZone(ZoneOffset.UTC));

        assertThat(taken(resting, 12)).isEqualTo(10);
    }

    @Test
    void fillsWithTimeUpToItsCapacity() {
        Bucket filling = new Bucket(new Rate(10, 2), source.withZone(ZoneOffset.UTC));
        taken(filling, 10);

        now = now.plus(Duration.ofMillis(1500));
        assertThat(taken(filling, 12)).isEqualTo(3);

        now = now.plus(Duration.ofHours(1));
        assertThat(taken(filling, 12)).isEqualTo(10);
    }

    private static long taken(Bucket bucket, int tries) {
        return IntStream.range(0, tries).filter(_ -> bucket.take()).count();
    }
}
