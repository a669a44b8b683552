package dev.lanyard.aws.retry;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What a failed call may have done all the same. */
public enum Aftermath {
    /** Nothing: AWS refused it, or was never reached. */
    NOT_DONE,
    /** Nothing: AWS refused it because there are too many calls, so that the same call will do later. */
    THROTTLED,
    /** Nobody knows: it was sent, and AWS failed or did not answer. */
    UNKNOWN;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    /** Failures of the first contact, before a request is sent. */
    private static final List<Class<? extends Exception>> NEVER_SENT =
            List.of(ConnectException.class, UnknownHostException.class, SSLHandshakeException.class);

    /** Returns what a call that failed so may have done. */
    public static Aftermath of(Throwable failure) {
        Optional<Aftermath> answered = causes(failure)
                .filter(AwsServiceException.class::isInstance)
                .map(answer -> of((AwsServiceException) answer))
                .findFirst();
        return answered.orElseGet(() -> neverSent(failure) ? NOT_DONE : UNKNOWN);
    }

    /** Returns whether the endpoint itself cannot be reached, which the same call would not mend. */
    public static boolean neverSent(Throwable failure) {
        return causes(failure).anyMatch(cause -> NEVER_SENT.stream().anyMatch(type -> type.isInstance(cause)));
    }

    /** EC2 throttles with 503 and IAM with 400, so the code tells and not the status. */
    private static Aftermath of(AwsServiceException answer) {
        if (answer.isThrottlingException()) {
            return THROTTLED;
        }
        int status = answer.statusCode();
        return status >= SERVER_ERROR || status == REQUEST_TIMEOUT ? UNKNOWN : NOT_DONE;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
