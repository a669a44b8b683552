package dev.lanyard.change.apply;

/** Is told how far a run is, always in the thread that waits for the run. */
public interface ApplyProgress {

    /** Steps have been begun, or have ended, or wait for something. */
    void now(Advance advance);

    /** The person has interrupted the run; calls that are under way are waited for. */
    void interrupted(Advance advance);

    /** Tells nobody. */
    static ApplyProgress none() {
        return new ApplyProgress() {
            @Override
            public void now(Advance advance) {}

            @Override
            public void interrupted(Advance advance) {}
        };
    }
}
