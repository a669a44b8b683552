package dev.lanyard.model;

/** How the process ends: the AWS CLI's codes where it has one, ours where it has none. */
public enum ExitCode {
    /** All was done. */
    DONE(0),
    /** A check found something wrong. */
    CHECK_FAILED(1),
    /** Some targets failed, others did not. */
    SOME_FAILED(3),
    /** The person, or dry-run or read-only mode, said no; nothing was changed. */
    DECLINED(4),
    /** Ctrl-C. */
    INTERRUPTED(130),
    /** The words could not be understood. */
    USAGE(252),
    /** Configuration or credentials cannot be used. */
    CONFIGURATION(253),
    /** AWS said no. */
    SERVICE(254),
    /** Anything else. */
    OTHER(255);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** Returns the number that the process ends with. */
    public int value() {
        return value;
    }

    /** The one mapping from what went wrong to how the process ends. */
    public static ExitCode of(ErrorKind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case CONFIGURATION -> CONFIGURATION;
            case SERVICE -> SERVICE;
            case DECLINED, REFUSED -> DECLINED;
            case INTERRUPTED -> INTERRUPTED;
            case TIMEOUT, INTERNAL -> OTHER;
        };
    }
}
