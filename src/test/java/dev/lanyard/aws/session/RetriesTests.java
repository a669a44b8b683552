package dev.lanyard.aws.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

class RetriesTests {

    private final Retries retries = new Retries();
    private RetryToken token = retries.acquireInitialToken(AcquireInitialTokenRequest.create("test"))
            .token();

    @Test
    void throttlingIsTriedFiveTimesInAll() {
        AwsServiceException throttled = answer("RequestLimitExceeded", 503);
        for (int retry = 1; retry <= 4; retry++) {
            retry(throttled);
        }

        assertThatThrownBy(() -> retry(throttled)).isInstanceOf(TokenAcquisitionFailedException.class);
    }

    @Test
    void aBrokenConnectionIsTriedAgain() {
        RetryToken before = token;
        retry(SdkClientException.create("broken", new IOException("reset")));

        assertThat(token).isNotEqualTo(before);
    }

    @Test
    void aRefusedConnectionIsNotTriedAgain() {
        SdkClientException refused = SdkClientException.create("refused", new ConnectException("refused"));

        assertThatThrownBy(() -> retry(refused)).isInstanceOf(TokenAcquisitionFailedException.class);
    }

    @Test
    void whatAwsRefusedIsNotTriedAgain() {
        AwsServiceException refused = answer("InvalidParameterValue", 400);

        assertThatThrownBy(() -> retry(refused)).isInstanceOf(TokenAcquisitionFailedException.class);
    }

    private void retry(Exception failure) {
        token = retries.refreshRetryToken(RefreshRetryTokenRequest.builder()
                        .token(token)
                        .failure(failure)
                        .build())
                .token();
    }

    private static AwsServiceException answer(String code, int status) {
        return AwsServiceException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }
}
