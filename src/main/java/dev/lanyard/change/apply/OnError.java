package dev.lanyard.change.apply;

/** What becomes of the other steps when one fails. */
public enum OnError {
    /** No further step is begun. */
    STOP,
    /** Steps that do not wait for the failed one are made. */
    CONTINUE
}
