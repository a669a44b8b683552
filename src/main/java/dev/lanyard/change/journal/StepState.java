package dev.lanyard.change.journal;

import java.util.Locale;

/** How far a step of a run has come. */
public enum StepState {
    /** Nothing has been sent to AWS. */
    PLANNED,
    /** The call was about to be made; whether it was is not written. */
    INTENDED,
    /** It is made. */
    DONE,
    /** AWS refused it. */
    FAILED,
    /** Nobody knows whether it was made. */
    DOUBTFUL,
    /** It was not tried, for a reason that is written. */
    PASSED_OVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns whether it is still to be found out, or to be done. */
    public boolean open() {
        return this == PLANNED || this == INTENDED || this == DOUBTFUL;
    }
}
