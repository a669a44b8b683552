package dev.lanyard.operation.lint;

import dev.lanyard.policy.lint.Severity;

/** From which severity on findings make a check fail. */
public enum FailOn {
    /** Errors only. */
    ERROR,
    /** Warnings and errors. */
    WARNING,
    /** All findings. */
    NOTE,
    /** No finding. */
    NEVER;

    boolean isReachedBy(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.NOTE;
            case NOTE -> true;
            case NEVER -> false;
        };
    }
}
