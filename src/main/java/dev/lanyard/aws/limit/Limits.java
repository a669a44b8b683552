package dev.lanyard.aws.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * The rates at which the clients of one process call EC2.
 *
 * <p>AWS counts for each account, Region and call; here each identity counts for itself, because whose account it is would
 * have to be asked first.
 */
public final class Limits {

    private final BooleanSupplier inForce;
    private final Map<Key, Pace> paces = new ConcurrentHashMap<>();

    /** Takes what says whether there are limits at all, as a simulated AWS may have none. */
    public Limits(BooleanSupplier inForce) {
        this.inForce = inForce;
    }

    /** Returns what holds back the calls of a client of EC2. */
    public PacedCalls of(AwsCredentialsProvider identity, String region) {
        return new PacedCalls(operation -> pace(new Key(identity, region, operation)), inForce);
    }

    private Pace pace(Key key) {
        return paces.computeIfAbsent(key, made -> new Pace(Rate.of(made.operation()), Pace.Timing.real()));
    }

    private record Key(AwsCredentialsProvider identity, String region, String operation) {}
}
