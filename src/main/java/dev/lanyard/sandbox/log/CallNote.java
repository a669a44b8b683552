package dev.lanyard.sandbox.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a call before it is run.
 *
 * @param operation such as {@code iam:CreateRole}
 * @param about the names and ids in the request, such as {@code RoleName=web}
 * @param answer what the caller will hear when the call is carried out: {@link LoggedCall#OK}, or the code of an error
 */
public record CallNote(
        String requestId,
        String caller,
        String account,
        String region,
        String operation,
        List<String> about,
        String answer) {

    /** Copies the list. */
    public CallNote {
        about = List.copyOf(about);
    }

    /** Returns the same call with another answer. */
    public CallNote answered(String code) {
        return new CallNote(requestId, caller, account, region, operation, about, code);
    }

    /** Returns the entry of a call that did not change the world. */
    public LoggedCall at(Instant time) {
        return entry(Optional.empty(), time);
    }

    /** Returns the entry of the call that was the next one to change the world. */
    LoggedCall at(Instant time, long number) {
        return entry(Optional.of(number), time);
    }

    private LoggedCall entry(Optional<Long> number, Instant time) {
        return new LoggedCall(number, time, caller, account, region, operation, about, answer, requestId);
    }
}
