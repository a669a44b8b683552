package dev.lanyard.sandbox.fault;

import dev.lanyard.sandbox.fault.Limits.Rate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tokens that calls take and that come back with time. */
final class Bucket {

    private final Rate rate;
    private final Clock clock;
    private double tokens;
    private Instant filledAt;

    /** Begins full. */
    Bucket(Rate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.tokens = rate.capacity();
        this.filledAt = clock.instant();
    }

    /** Takes a token; false when there is none. */
    synchronized boolean take() {
        Instant now = clock.instant();
        double seconds = Duration.between(filledAt, now).toNanos() / 1e9;
        tokens = Math.min(rate.capacity(), tokens + Math.max(0, seconds) * rate.perSecond());
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
