package dev.lanyard.sandbox.fault;

import dev.lanyard.model.Sleeper;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.http.Disturbance;
import dev.lanyard.sandbox.state.FaultState;
import dev.lanyard.sandbox.wire.Service;
import dev.lanyard.sandbox.world.World;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Disturbs calls as the world says, each by itself. */
public final class Faults implements Disturbance {

    private static final int PERCENT = 100;

    private final World world;
    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Limits limits;

    /**
     * Looks into the world at each call.
     *
     * @param random drawn from by many threads at once
     */
    public Faults(World world, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.world = world;
        this.sleeper = sleeper;
        this.random = random;
        this.limits = new Limits(clock);
    }

    @Override
    public Optional<Fault> before(Attempt attempt) {
        Settings settings = world.read(state -> Settings.of(state.faults));
        if (settings.latency().isPositive()) {
            sleeper.sleep(settings.latency());
        }
        if (strikes(settings.throttled()) || (settings.limits() && !limits.admit(attempt))) {
            throw throttled(attempt.service());
        }
        if (strikes(settings.failing())) {
            throw failed(attempt.service());
        }
        return strikes(settings.lost()) ? Optional.of(failed(attempt.service())) : Optional.empty();
    }

    private boolean strikes(int percent) {
        return percent > 0 && random.nextInt(PERCENT) < percent;
    }

    /** The codes that the services answer with (domain facts: EC2 API throttling; IAM; SSM), Organizations' by its API model. */
    private static Fault throttled(Service service) {
        return switch (service) {
            case EC2 -> new Fault("RequestLimitExceeded", 503, "Request limit exceeded.");
            case IAM, STS -> new Fault("Throttling", 400, "Rate exceeded");
            case SSM -> new Fault("ThrottlingException", 400, "Rate exceeded");
            case ORGANIZATIONS -> new Fault("TooManyRequestsException", 400, "Rate exceeded");
        };
    }

    /** The codes of each service's API model for a failure of its own. */
    private static Fault failed(Service service) {
        String words = "The sandbox was told to fail.";
        return switch (service) {
            case EC2 -> new Fault("InternalError", 500, words);
            case IAM -> new Fault("ServiceFailure", 500, words);
            case STS -> new Fault("InternalFailure", 500, words);
            case SSM -> new Fault("InternalServerError", 500, words);
            case ORGANIZATIONS -> new Fault("ServiceException", 500, words);
        };
    }

    /** What the world says, taken out of it. */
    private record Settings(Duration latency, int throttled, int failing, int lost, boolean limits) {

        static Settings of(FaultState state) {
            return new Settings(
                    Duration.ofMillis(state.latencyMillis),
                    state.throttledPercent,
                    state.failingPercent,
                    state.lostPercent,
                    state.limits);
        }
    }
}
