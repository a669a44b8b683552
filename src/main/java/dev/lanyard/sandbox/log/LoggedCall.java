package dev.lanyard.sandbox.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call that was asked of the sandbox; it tells neither secrets nor documents.
 *
 * @param number counts the calls that changed the world, from 1 and without gaps; empty for those that did not
 * @param time the world's time
 * @param caller the ARN of who signed
 * @param operation such as {@code iam:CreateRole}
 * @param about the names and ids in the request, such as {@code RoleName=web}
 * @param outcome what the caller was answered: {@link #OK}, or the code of an error
 */
public record LoggedCall(
        Optional<Long> number,
        Instant time,
        String caller,
        String account,
        String region,
        String operation,
        List<String> about,
        String outcome,
        String requestId) {

    /** The outcome of a call that was answered without an error. */
    public static final String OK = "ok";

    /** Copies the list. */
    public LoggedCall {
        about = List.copyOf(about);
    }

    /** Tells whether the call changed the world, whatever its caller was answered. */
    public boolean changed() {
        return number.isPresent();
    }
}
