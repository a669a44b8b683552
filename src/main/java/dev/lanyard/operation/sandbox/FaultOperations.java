package dev.lanyard.operation.sandbox;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.operation.SandboxControl.Faults;
import java.time.Duration;
import java.util.Optional;

/** Lets things go wrong in the sandbox. */
final class FaultOperations {

    private static final int PERCENT = 100;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private FaultOperations() {}

    static FaultDetails show(ShowFaults request, Context context) {
        return FaultDetails.of(control(context).faults());
    }

    static FaultDetails set(SetFaults request, Context context) {
        Faults present = control(context).faults();
        Faults wanted = new Faults(
                atMost(LONGEST, "--latency", request.latency()).orElse(present.latency()),
                percent("--throttled", request.throttled()).orElse(present.throttled()),
                percent("--failing", request.failing()).orElse(present.failing()),
                percent("--lost", request.lost()).orElse(present.lost()),
                request.limits().map(SetFaults.Switch.YES::equals).orElse(present.limits()),
                atMost(LONGEST, "--propagation", request.propagation()).orElse(present.propagation()));
        return put(wanted, context);
    }

    static FaultDetails clear(ClearFaults request, Context context) {
        return put(Faults.NONE, context);
    }

    private static FaultDetails put(Faults faults, Context context) {
        SandboxOperations.refuseUnlessOpen(context, "the sandbox's faults were not set");
        control(context).disturb(faults);
        return FaultDetails.of(faults);
    }

    private static SandboxControl control(Context context) {
        return context.workplace().sandboxControl();
    }

    private static Optional<Integer> percent(String option, Optional<Integer> given) {
        given.filter(value -> value < 0 || value > PERCENT).ifPresent(value -> {
            throw LanyardException.usage(
                    value + " is no value of " + option + ".",
                    "It is how many of a hundred calls: 0 to " + PERCENT + ".");
        });
        return given;
    }

    private static Optional<Duration> atMost(Duration longest, String option, Optional<Duration> given) {
        given.filter(value -> value.compareTo(longest) > 0).ifPresent(value -> {
            throw LanyardException.usage(
                    value.toSeconds() + "s is too long for " + option + ".",
                    "At most " + longest.toSeconds() + "s is of use.");
        });
        return given;
    }
}
