package dev.lanyard.model;

import java.util.Optional;

/** A failure that has words for the person: what is wrong, and what to do next. */
public class LanyardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final String nextStep;

    /**
     * Makes a failure.
     *
     * @param message names the thing and the value that is wrong, in one line
     * @param nextStep what to do about it, in one line; empty when there is nothing to say
     */
    public LanyardException(ErrorKind kind, String message, String nextStep) {
        super(message);
        this.kind = kind;
        this.nextStep = nextStep;
    }

    /** Makes a failure that was caused by another one. */
    public LanyardException(ErrorKind kind, String message, String nextStep, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.nextStep = nextStep;
    }

    /** Words that cannot be understood, with what to type instead. */
    public static LanyardException usage(String message, String nextStep) {
        return new LanyardException(ErrorKind.USAGE, message, nextStep);
    }

    /** Returns the message, which this class never leaves empty. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Returns what went wrong. */
    public ErrorKind kind() {
        return kind;
    }

    /** Returns what to do next, where there is something to say. */
    public Optional<String> nextStep() {
        return nextStep.isEmpty() ? Optional.empty() : Optional.of(nextStep);
    }
}
