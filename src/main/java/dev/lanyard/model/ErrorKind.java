package dev.lanyard.model;

/** What went wrong, seen from the person who typed the command; the exit code follows from it. */
public enum ErrorKind {
    /** The words typed are not a command, or a value is not valid. */
    USAGE,
    /** Credentials, Region, a configuration file or a state file cannot be used. */
    CONFIGURATION,
    /** AWS answered with an error. */
    SERVICE,
    /** The guard refused a change because of dry-run or read-only mode. */
    REFUSED,
    /** The person said no. */
    DECLINED,
    /** Ctrl-C or a signal ended the work. */
    INTERRUPTED,
    /** Something did not happen in the time allowed. */
    TIMEOUT,
    /** Anything else: a fault of ours. */
    INTERNAL
}
