package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.SandboxControl.Faults;
import java.time.Duration;

/** What goes wrong in the sandbox on purpose; rates are how many of a hundred calls. */
public record FaultDetails(
        @Column(header = "Latency") String latency,
        @Column(header = "Throttled %") int throttled,
        @Column(header = "Failing %") int failing,
        @Column(header = "Lost %") int lost,
        @Column(header = "Rates limited") boolean limits,
        @Column(header = "Propagation") String propagation) {

    static FaultDetails of(Faults faults) {
        return new FaultDetails(
                words(faults.latency()),
                faults.throttled(),
                faults.failing(),
                faults.lost(),
                faults.limits(),
                words(faults.propagation()));
    }

    private static String words(Duration duration) {
        return duration.toMillisPart() == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
