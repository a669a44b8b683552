package dev.lanyard.aws;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.Optional;

/** AWS said no, or could not be reached: the facts of it, and the words for people. */
public final class AwsException extends LanyardException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String operation;
    private final String requestId;

    /**
     * Makes a failure of an AWS call.
     *
     * @param facts what the call was and what came back
     * @param message the words, which name the operation and the target
     */
    public AwsException(ErrorKind kind, Facts facts, String message, String nextStep, Throwable cause) {
        super(kind, message, nextStep, cause);
        this.code = facts.code();
        this.operation = facts.operation();
        this.requestId = facts.requestId();
    }

    /** Returns AWS's error code such as {@code NoSuchEntity}; {@code Unreachable} when there was no answer. */
    public String code() {
        return code;
    }

    /** Returns the call, such as {@code iam:CreateRole}. */
    public String operation() {
        return operation;
    }

    /** Returns AWS's request id, where there was an answer. */
    public Optional<String> requestId() {
        return requestId.isEmpty() ? Optional.empty() : Optional.of(requestId);
    }

    /** Returns the same failure with other advice. */
    public AwsException advising(String nextStep) {
        Facts facts = new Facts(operation, code, requestId);
        return new AwsException(kind(), facts, getMessage(), nextStep, this);
    }

    /** What a failed call was and what came back; texts are empty where nothing is known. */
    public record Facts(String operation, String code, String requestId) {}
}
