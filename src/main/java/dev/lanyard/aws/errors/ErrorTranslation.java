package dev.lanyard.aws.errors;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.AwsExecutionAttribute;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Turns every failure of a call, after the last retry, into an {@link AwsException}.
 *
 * <p>One place serves all clients and their paginators. The translation is thrown, not returned: the SDK only takes back
 * exceptions of the type that it gave, but lets pass what an interceptor throws. The SDK's waiters look for its own
 * exceptions and therefore cannot be used.
 */
public final class ErrorTranslation implements ExecutionInterceptor {

    private final DenialDecoder decoder;

    /** Takes what makes an STS client of the same identity, for denials that AWS encodes. */
    public ErrorTranslation(Supplier<StsClient> sts) {
        this.decoder = new DenialDecoder(sts);
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        Throwable translated = translate(context, attributes);
        if (translated instanceof LanyardException words) {
            throw words;
        }
        return translated;
    }

    private Throwable translate(Context.FailedExecution context, ExecutionAttributes attributes) {
        String call = call(attributes);
        return switch (context.exception()) {
            case LanyardException ours -> ours;
            case AwsServiceException answer -> answered(failure(call, answer, attributes), answer);
            case AbortedException aborted ->
                new LanyardException(ErrorKind.INTERRUPTED, call + " was interrupted.", "", aborted);
            case SdkClientException unanswered -> Unanswered.translate(call, endpoint(context), unanswered);
            case Throwable other -> other;
        };
    }

    private AwsException answered(Failure failure, AwsServiceException cause) {
        Failure decoded = decoder.decode(failure);
        Words words = ErrorWords.of(decoded);
        String message = decoded.call() + ": " + sentence(decoded.words()) + " (" + decoded.code() + ")";
        AwsException.Facts facts = new AwsException.Facts(decoded.call(), decoded.code(), decoded.requestId());
        return new AwsException(words.kind(), facts, message, words.nextStep(), cause);
    }

    private static Failure failure(String call, AwsServiceException answer, ExecutionAttributes attributes) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(answer.awsErrorDetails());
        String code = details.map(AwsErrorDetails::errorCode)
                .filter(known -> !known.isBlank())
                .orElse("HTTP " + answer.statusCode());
        String words = details.map(AwsErrorDetails::errorMessage)
                .filter(known -> !known.isBlank())
                .orElse("AWS gave no words for it");
        Region region = attributes.getAttribute(AwsExecutionAttribute.AWS_REGION);
        String requestId = Optional.ofNullable(answer.requestId()).orElse("");
        return new Failure(call, code, oneLine(words), requestId, region.id());
    }

    private static String call(ExecutionAttributes attributes) {
        String service =
                attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT);
        return service + ":" + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    }

    private static String endpoint(Context.FailedExecution context) {
        return context.httpRequest()
                .map(request -> request.protocol() + "://" + request.host() + port(request.protocol(), request.port()))
                .orElse("AWS");
    }

    private static String port(String protocol, int port) {
        int usual = protocol.equals("https") ? 443 : 80;
        return port == usual ? "" : ":" + port;
    }

    private static String oneLine(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
