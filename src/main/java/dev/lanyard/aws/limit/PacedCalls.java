package dev.lanyard.aws.limit;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Lets each attempt of a call wait until AWS's limits allow it; an interrupt ends the wait.
 *
 * <p>An attempt is signed before it waits; signatures hold for five minutes, which is far longer than the waits of the
 * few calls that are made at once.
 */
public final class PacedCalls implements ExecutionInterceptor {

    /** EC2 throttles with this status (EC2 API reference, "RequestLimitExceeded"). */
    private static final int THROTTLED = 503;

    private final Function<String, Pace> paces;
    private final BooleanSupplier inForce;

    PacedCalls(Function<String, Pace> paces, BooleanSupplier inForce) {
        this.paces = paces;
        this.inForce = inForce;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (!inForce.getAsBoolean()) {
            return;
        }
        try {
            pace(attributes).take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted before the call was sent.", "", e);
        }
    }

    /** A refused call takes no token from AWS's bucket, so it must not from ours, or we would fall behind. */
    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (context.httpResponse().statusCode() == THROTTLED && inForce.getAsBoolean()) {
            pace(attributes).giveBack();
        }
    }

    private Pace pace(ExecutionAttributes attributes) {
        return paces.apply(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    }
}
