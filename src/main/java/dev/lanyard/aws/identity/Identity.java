package dev.lanyard.aws.identity;

import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Credentials and where they come from.
 *
 * @param source what to call them to people, such as {@code profile prod}
 */
public record Identity(String source, AwsCredentialsProvider credentials) {

    /** Returns an identity whose failures name their source. */
    public static Identity of(String source, AwsCredentialsProvider credentials) {
        return new Identity(source, new NamedCredentials(source, credentials));
    }

    /** Returns when the credentials expire, if they do. */
    public Optional<Instant> expiry() {
        return credentials.resolveCredentials().expirationTime();
    }
}
