package dev.lanyard.aws.errors;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.ErrorKind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Failures in which AWS gave no answer, or none that can be understood. */
final class Unanswered {

    private static final Pattern LOCAL = Pattern.compile("//(127\\.|localhost|\\[::1\\])");
    private static final String NETWORK = "Check the network, the proxy and the endpoint.";

    private Unanswered() {}

    static AwsException translate(String call, String endpoint, SdkClientException failure) {
        Optional<Words> known = chain(failure)
                .flatMap(cause -> recognise(cause, endpoint).stream())
                .findFirst();
        return known.map(words -> unreachable(call, words, failure)).orElseGet(() -> other(call, failure));
    }

    private static AwsException unreachable(String call, Words words, SdkClientException cause) {
        return new AwsException(
                words.kind(),
                new AwsException.Facts(call, "Unreachable", ""),
                call + ": " + words.what(),
                words.nextStep(),
                cause);
    }

    private static AwsException other(String call, SdkClientException cause) {
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no words");
        return new AwsException(
                ErrorKind.SERVICE,
                new AwsException.Facts(call, "NoValidAnswer", ""),
                call + ": " + first,
                "Check that the endpoint is one of AWS.",
                cause);
    }

    private static Optional<Words> recognise(Throwable cause, String endpoint) {
        return switch (cause) {
            case UnknownHostException _ ->
                Optional.of(new Words(
                        ErrorKind.CONFIGURATION,
                        "there is no host for " + endpoint + ".",
                        "Check the Region, the endpoint and the network's name service."));
            case SocketTimeoutException _ -> late(endpoint);
            case ApiCallAttemptTimeoutException _ -> late(endpoint);
            case ApiCallTimeoutException _ -> late(endpoint);
            case SSLException tls ->
                Optional.of(new Words(
                        ErrorKind.CONFIGURATION,
                        "no secure connection to " + endpoint + ": " + tls.getMessage() + ".",
                        "Check http or https in the endpoint, the proxy's certificate, and the clock."));
            case ConnectException refused
            when LOCAL.matcher(endpoint).find() ->
                broken(endpoint, refused, "Nothing listens there; 'lanyard sandbox serve' starts a simulated AWS.");
            case IOException broken -> broken(endpoint, broken, NETWORK);
            default -> Optional.empty();
        };
    }

    private static Optional<Words> broken(String endpoint, IOException cause, String nextStep) {
        String what = "cannot reach " + endpoint + ": " + cause.getMessage() + ".";
        return Optional.of(new Words(ErrorKind.CONFIGURATION, what, nextStep));
    }

    private static Optional<Words> late(String endpoint) {
        return Optional.of(new Words(ErrorKind.TIMEOUT, endpoint + " did not answer in time.", NETWORK));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** What happened and what to do about it. */
    private record Words(ErrorKind kind, String what, String nextStep) {}
}
