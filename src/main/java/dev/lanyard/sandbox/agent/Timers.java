package dev.lanyard.sandbox.agent;

import java.time.Duration;
import java.time.Instant;

/**
 * How often an agent looks for credentials and pings, as fast as the world's agents run.
 *
 * <p>The agent rotates working credentials at half of their hour, and tries again after 25 to 30 minutes where it was
 * denied (amazon-ssm-agent, core/app/credentialrefresher); its heartbeat is every 5 minutes.
 */
public final class Timers {

    private static final Duration LEAST_REFRESH = Duration.ofMinutes(25);
    private static final int SPREAD_SECONDS = 5 * 60;
    private static final Duration HEARTBEAT = Duration.ofMinutes(5);

    private final double speed;

    /** Makes timers that run so many times faster than real ones. */
    public Timers(double speed) {
        this.speed = speed;
    }

    /** Returns the time between two looks, which differs from instance to instance but not from time to time. */
    public Duration refresh(String instanceId) {
        return scaled(LEAST_REFRESH.plusSeconds(Math.floorMod(instanceId.hashCode(), SPREAD_SECONDS + 1)));
    }

    /** Returns the longest time between two looks. */
    public Duration longestRefresh() {
        return scaled(LEAST_REFRESH.plusSeconds(SPREAD_SECONDS));
    }

    /** Returns the last heartbeat of a row that began at a time. */
    Instant lastHeartbeat(Instant first, Instant now) {
        return lastOf(first, scaled(HEARTBEAT), now);
    }

    /** Returns the next look after now, of a row of looks that had one at a time before. */
    Instant nextLook(String instanceId, Instant earlier, Instant now) {
        Duration refresh = refresh(instanceId);
        return lastOf(earlier, refresh, now).plus(refresh);
    }

    private static Instant lastOf(Instant first, Duration period, Instant now) {
        return now.isBefore(first)
                ? first
                : first.plus(period.multipliedBy(Duration.between(first, now).dividedBy(period)));
    }

    private Duration scaled(Duration duration) {
        return Duration.ofNanos(Math.max(1, (long) (duration.toNanos() / speed)));
    }
}
