package dev.lanyard.change.apply;

import java.time.Duration;
import java.util.Optional;

/**
 * Waits for one thing, each longer than the one before, until together they would be too long.
 *
 * <p>What counts is the time spent waiting here, not the time of day.
 */
final class Waits {

    private final Duration longest;
    private final Duration atMost;
    private Duration next;
    private Duration waited = Duration.ZERO;

    private Waits(Duration first, Duration longest, Duration atMost) {
        this.next = first;
        this.longest = longest;
        this.atMost = atMost;
    }

    /** EC2's guide advises to begin with two seconds ("Eventual consistency"); IAM's changes arrive within minutes. */
    static Waits forPropagation() {
        return new Waits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(2));
    }

    /** EC2's token buckets refill within a second, but the whole account takes from them, so it may take a while. */
    static Waits forTrouble() {
        return new Waits(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(5));
    }

    /** How long what a look says may be older than what was done. */
    static Waits forSight() {
        return new Waits(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    /**
     * Returns how long to wait now; empty when it has been waited long enough.
     *
     * @param share how much of it, up to 1, so that steps that began together do not all come back together
     */
    Optional<Duration> next(double share) {
        Duration wait = Duration.ofMillis((long) (next.toMillis() * share));
        if (waited.plus(wait).compareTo(atMost) > 0) {
            return Optional.empty();
        }
        waited = waited.plus(wait);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Optional.of(wait);
    }

    /** Returns how long it will have been waited, and when it is given up. */
    String words() {
        return waited.toSeconds() + " s of at most " + atMost.toSeconds() + " s";
    }
}
