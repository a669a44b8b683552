package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.operation.SandboxControl.SentCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call that the sandbox was sent.
 *
 * @param number counts the calls that changed the world; empty for others
 * @param about the names and ids in the request
 * @param outcome {@code ok}, or the code of the error that was answered
 */
public record SandboxCall(
        @Column(header = "#") Optional<Long> number,
        Instant time,
        String operation,
        List<String> about,
        @Column(meaning = Meaning.STATE) String outcome,
        @Column(detail = true) String caller,
        @Column(detail = true) String accountId,
        @Column(detail = true) String region,

        @Column(detail = true, id = true) String requestId) {

    /** Copies the list. */
    public SandboxCall {
        about = List.copyOf(about);
    }

    static SandboxCall of(SentCall call) {
        return new SandboxCall(
                call.number(),
                call.time(),
                call.operation(),
                call.about(),
                call.outcome(),
                call.caller(),
                call.account(),
                call.region(),
                call.requestId());
    }
}
