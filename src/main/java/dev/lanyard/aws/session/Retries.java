package dev.lanyard.aws.session;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/** The SDK's standard retries, but none where the endpoint itself is wrong: waiting would not mend it. */
final class Retries implements RetryStrategy {

    /** More than the SDK's 3, because EC2's token buckets refill over seconds. */
    private static final int ATTEMPTS = 5;

    private static final List<Class<? extends Exception>> HOPELESS =
            List.of(ConnectException.class, UnknownHostException.class, SSLHandshakeException.class);

    private final RetryStrategy standard = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(ATTEMPTS)
            .build();

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return standard.acquireInitialToken(request);
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        if (Stream.iterate(request.failure(), cause -> cause != null, Throwable::getCause)
                .anyMatch(Retries::hopeless)) {
            throw new TokenAcquisitionFailedException(
                    "the endpoint cannot be reached", request.token(), request.failure());
        }
        return standard.refreshRetryToken(request);
    }

    private static boolean hopeless(Throwable cause) {
        return HOPELESS.stream().anyMatch(type -> type.isInstance(cause));
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        return standard.recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
        return ATTEMPTS;
    }

    /** Keeps the SDK from rebuilding the strategy, by which it would lose what is added here. */
    @Override
    public boolean useClientDefaults() {
        return false;
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return standard.toBuilder();
    }
}
