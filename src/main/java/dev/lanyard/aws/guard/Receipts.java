package dev.lanyard.aws.guard;

import java.util.Optional;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.AwsResponseMetadata;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Notes in the receipt of a step that its changing call leaves, and what AWS called it.
 *
 * <p>Its place is behind the translation of errors: the SDK hands failures through its interceptors in reverse order.
 */
public final class Receipts implements ExecutionInterceptor {

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        receipt(attributes).ifPresent(Receipt::leave);
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        receipt(attributes).ifPresent(receipt -> requestId(context.response()).ifPresent(receipt::note));
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (context.exception() instanceof AwsServiceException answer) {
            receipt(attributes)
                    .ifPresent(
                            receipt -> Optional.ofNullable(answer.requestId()).ifPresent(receipt::note));
        }
        return context.exception();
    }

    /** Reading calls within a step, such as one that renews the credentials, are not what its receipt is for. */
    private static Optional<Receipt> receipt(ExecutionAttributes attributes) {
        return ReadingCalls.contains(attributes) ? Optional.empty() : ChangeScope.current();
    }

    private static Optional<String> requestId(SdkResponse response) {
        return response instanceof AwsResponse answer
                ? Optional.ofNullable(answer.responseMetadata()).map(AwsResponseMetadata::requestId)
                : Optional.empty();
    }
}
