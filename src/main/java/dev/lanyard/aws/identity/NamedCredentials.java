package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Credentials whose failures name where they were to come from.
 *
 * <p>Needed because the SDK resolves credentials before its interceptors could translate a failure.
 */
record NamedCredentials(String source, AwsCredentialsProvider inner)
        implements AwsCredentialsProvider, SdkAutoCloseable {

    private static final String PROFILE = "profile ";

    @Override
    public AwsCredentials resolveCredentials() {
        try {
            return inner.resolveCredentials();
        } catch (AbortedException cause) {
            throw new LanyardException(ErrorKind.INTERRUPTED, "Signing in was interrupted.", "", cause);
        } catch (SdkException | IllegalStateException | IllegalArgumentException | java.io.UncheckedIOException cause) {
            throw failed(cause);
        }
    }

    private LanyardException failed(RuntimeException cause) {
        String name = source.startsWith(PROFILE) ? source.substring(PROFILE.length()) : "";
        String nextStep = name.isEmpty()
                ? "Sign in again, or choose other credentials with --profile NAME; --sandbox needs none."
                : "Sign in again with 'aws sso login --profile " + name + "', or mend the profile.";
        return new LanyardException(
                ErrorKind.CONFIGURATION, "No credentials from " + source + ": " + words(cause), nextStep, cause);
    }

    /** Takes the first line, because the SDK adds hints for programmers. */
    private static String words(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public void close() {
        if (inner instanceof SdkAutoCloseable closeable) {
            closeable.close();
        }
    }
}
