package dev.lanyard.sandbox.fault;

import dev.lanyard.sandbox.http.Disturbance.Attempt;
import dev.lanyard.sandbox.wire.Service;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The token buckets of EC2, one for each account, Region and call; each process fills its own.
 *
 * <p>Source: EC2 developer guide, "Request throttling for the Amazon EC2 API". IAM, STS and SSM publish no rates, so calls
 * of theirs are not limited here.
 */
final class Limits {

    private static final Rate READING = new Rate(100, 20);
    private static final Rate CHANGING = new Rate(50, 5);

    /** Calls that have rates of their own. */
    private static final Map<String, Rate> RATES = Map.ofEntries(
            Map.entry("AssociateIamInstanceProfile", new Rate(100, 5)),
            Map.entry("DisassociateIamInstanceProfile", new Rate(100, 5)),
            Map.entry("CreateTags", new Rate(100, 10)),
            Map.entry("DeleteTags", new Rate(100, 10)),
            Map.entry("ModifyInstanceMetadataOptions", new Rate(100, 5)),
            Map.entry("RunInstances", new Rate(5, 2)),
            Map.entry("StartInstances", new Rate(5, 2)));

    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Limits(Clock clock) {
        this.clock = clock;
    }

    /** Takes a token, if there is one or the call needs none. */
    boolean admit(Attempt attempt) {
        return rate(attempt)
                .map(rate -> buckets.computeIfAbsent(key(attempt), _ -> new Bucket(rate, clock)))
                .map(Bucket::take)
                .orElse(true);
    }

    private static Optional<Rate> rate(Attempt attempt) {
        if (attempt.service() != Service.EC2) {
            return Optional.empty();
        }
        Rate usual = attempt.action().startsWith("Describe") ? READING : CHANGING;
        return Optional.of(RATES.getOrDefault(attempt.action(), usual));
    }

    private static String key(Attempt attempt) {
        return String.join(
                "/", attempt.identity().caller().accountId(), attempt.identity().region(), attempt.action());
    }

    /**
     * How fast calls may come.
     *
     * @param perSecond how many tokens come back each second, up to the capacity
     */
    record Rate(int capacity, int perSecond) {}
}
