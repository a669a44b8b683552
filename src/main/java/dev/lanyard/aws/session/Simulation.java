package dev.lanyard.aws.session;

import dev.lanyard.model.RegionId;
import dev.lanyard.model.Secret;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * An AWS inside this process: what answers, who calls, and where.
 *
 * @param transport makes the HTTP client that answers without a network
 * @param region the Region to start in
 */
public record Simulation(
        Supplier<SdkHttpClient> transport, String accessKeyId, Secret secretAccessKey, RegionId region) {}
