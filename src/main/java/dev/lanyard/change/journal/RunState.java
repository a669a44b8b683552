package dev.lanyard.change.journal;

import java.util.Locale;

/** How a run stands; it follows from its steps, from later runs, and from whether its process lives. */
public enum RunState {
    /** A process that lives carries it out. */
    RUNNING,
    /** All steps are made. */
    FINISHED,
    /** Some steps were refused or passed over, and nothing is open. */
    FAILED,
    /** Steps are open, and nobody is at it: it can be resumed. */
    UNFINISHED,
    /** A later run does what this one left undone. */
    RESUMED,
    /** A later run has taken it back, all of it. */
    UNDONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
