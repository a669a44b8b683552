package dev.lanyard.aws.session;

import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.retry.Aftermath;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/**
 * The SDK's standard retries, but none where the endpoint itself is wrong, which waiting would not mend, and none of the
 * changing call of a step: who makes the step knows how to find out first whether the call was carried out.
 */
final class Retries implements RetryStrategy {

    /** More than the SDK's 3, because EC2's token buckets refill over seconds. */
    private static final int ATTEMPTS = 5;

    private final RetryStrategy standard = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(ATTEMPTS)
            .build();

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return standard.acquireInitialToken(request);
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        if (Aftermath.neverSent(request.failure())) {
            throw new TokenAcquisitionFailedException(
                    "the endpoint cannot be reached", request.token(), request.failure());
        }
        if (ChangeScope.hasCallLeft()) {
            throw new TokenAcquisitionFailedException(
                    "a change is not repeated unseen", request.token(), request.failure());
        }
        return standard.refreshRetryToken(request);
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
