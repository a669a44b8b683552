package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.time.Duration;
import java.util.Optional;

/** Asks to let things go wrong in the sandbox; what is not given stays as it is. */
@Operation(
        noun = "sandbox",
        verb = "faults set",
        summary = "Let calls in the sandbox be slow, throttled, fail or lose their answer",
        effect = Effect.CHANGE,
        details = {
            "What is not given stays as it is. Scripts that get through such a sandbox get through a bad day of AWS.",
            "The rates of --limits are those that AWS publishes for EC2, by account, Region and call; a --lost call is"
                    + " done, and answered as if it had failed."
        },
        examples = {
            "sandbox faults set --latency 20ms --propagation 2s",
            "sandbox faults set --throttled 30 --failing 5 --lost 1 --limits yes"
        })
public record SetFaults(
        @Option(help = "how much longer each call takes", value = "DURATION")
        Optional<Duration> latency,

        @Option(help = "how many of a hundred calls are refused as too many", value = "N")
        Optional<Integer> throttled,

        @Option(help = "how many of a hundred calls fail before anything is done", value = "N")
        Optional<Integer> failing,

        @Option(help = "how many of a hundred calls are done, but seem to fail", value = "N")
        Optional<Integer> lost,

        @Option(help = "whether calls beyond AWS's published rates are refused", value = "YES|NO")
        Optional<Switch> limits,

        @Option(help = "how long EC2 does not know a new instance profile", value = "DURATION")
        Optional<Duration> propagation)
        implements Request<FaultDetails> {

    /** A word for on and off. */
    public enum Switch {
        YES,
        NO
    }
}
