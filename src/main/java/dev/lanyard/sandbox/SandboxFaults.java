package dev.lanyard.sandbox;

import dev.lanyard.sandbox.state.FaultState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Duration;

/**
 * What goes wrong in a sandbox on purpose.
 *
 * @param latency how much longer each call takes
 * @param throttled how many of a hundred calls are refused as too many
 * @param failing how many of a hundred calls fail before anything is done
 * @param lost how many of a hundred calls are done, but answered as if they had failed
 * @param limits whether calls beyond AWS's published rates are refused
 * @param propagation how long EC2 does not know a new or changed instance profile, in whole seconds of the world's clock
 */
public record SandboxFaults(
        Duration latency, int throttled, int failing, int lost, boolean limits, Duration propagation) {

    static SandboxFaults of(WorldState world) {
        FaultState state = world.faults;
        return new SandboxFaults(
                Duration.ofMillis(state.latencyMillis),
                state.throttledPercent,
                state.failingPercent,
                state.lostPercent,
                state.limits,
                Duration.ofSeconds(world.profileDelaySeconds));
    }

    void putInto(WorldState world) {
        FaultState state = world.faults;
        state.latencyMillis = latency.toMillis();
        state.throttledPercent = throttled;
        state.failingPercent = failing;
        state.lostPercent = lost;
        state.limits = limits;
        world.profileDelaySeconds = propagation.toSeconds();
    }
}
