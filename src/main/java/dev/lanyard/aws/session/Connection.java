package dev.lanyard.aws.session;

import dev.lanyard.aws.identity.ConfigFiles;
import java.net.URI;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * How requests leave this process.
 *
 * @param transport makes the HTTP client, once, when the first client is built
 * @param endpoints the endpoint of a service such as {@code iam}, where it is not AWS's own
 * @param files the configuration files that clients take their defaults from
 * @param limited whether calls are refused that come faster than AWS allows
 */
record Connection(
        Supplier<SdkHttpClient> transport,
        Function<String, Optional<URI>> endpoints,
        ConfigFiles files,
        BooleanSupplier limited) {}
