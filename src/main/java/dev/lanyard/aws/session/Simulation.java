package dev.lanyard.aws.session;

import dev.lanyard.model.RegionId;
import dev.lanyard.model.Secret;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * An AWS inside this process: what answers, who calls, and where.
 *
 * @param transport makes the HTTP client that answers without a network
 * @param region the Region to start in
 * @param limited whether it refuses calls that come faster than AWS allows
 */
public record Simulation(
        Supplier<SdkHttpClient> transport,
        String accessKeyId,
        Secret secretAccessKey,
        RegionId region,
        BooleanSupplier limited) {

    /** A simulation that takes calls as fast as they come. */
    public Simulation(Supplier<SdkHttpClient> transport, String accessKeyId, Secret secretAccessKey, RegionId region) {
        this(transport, accessKeyId, secretAccessKey, region, () -> false);
    }
}
