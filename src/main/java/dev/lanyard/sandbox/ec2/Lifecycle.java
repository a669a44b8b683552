package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.time.Duration;
import java.time.Instant;

/** The states of an instance: passing ones end by themselves, when somebody looks. */
public final class Lifecycle {

    /** Shorter than in EC2, so that nobody waits for a simulation. */
    static final Duration PASSING = Duration.ofSeconds(2);

    /** EC2 shows a terminated instance for about an hour. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private Lifecycle() {}

    /** Returns the state of the instance at that time, in EC2's words. */
    public static String stateAt(InstanceState instance, Instant now) {
        if (now.isBefore(instance.stateSince.plus(PASSING))) {
            return instance.state;
        }
        return switch (instance.state) {
            case "pending" -> "running";
            case "stopping" -> "stopped";
            case "shutting-down" -> "terminated";
            default -> instance.state;
        };
    }

    /** Returns whether the instance runs at that time. */
    public static boolean runs(InstanceState instance, Instant now) {
        return stateAt(instance, now).equals("running");
    }

    /** Returns whether EC2 still, or already, shows the instance. */
    public static boolean shown(InstanceState instance, Instant now) {
        return !stateAt(instance, now).equals("terminated")
                || now.isBefore(instance.stateSince.plus(PASSING).plus(REMEMBERED));
    }

    static int code(String state) {
        return switch (state) {
            case "pending" -> 0;
            case "running" -> 16;
            case "shutting-down" -> 32;
            case "terminated" -> 48;
            case "stopping" -> 64;
            case "stopped" -> 80;
            default -> throw new IllegalArgumentException("EC2 knows no instance state " + state);
        };
    }

    static void enter(InstanceState instance, String state, Instant now) {
        instance.state = state;
        instance.stateSince = now;
    }
}
