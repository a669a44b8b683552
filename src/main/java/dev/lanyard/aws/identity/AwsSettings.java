package dev.lanyard.aws.identity;

import dev.lanyard.model.RegionId;
import java.net.URI;
import java.util.Optional;

/**
 * Where and as whom to call AWS, as far as the person said so.
 *
 * @param profile {@code --profile}
 * @param region {@code --region}
 * @param endpoint {@code --endpoint-url}
 * @param host this machine, which knows the rest
 */
public record AwsSettings(Optional<String> profile, Optional<RegionId> region, Optional<URI> endpoint, Host host) {}
