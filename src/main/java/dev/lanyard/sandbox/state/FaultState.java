package dev.lanyard.sandbox.state;

/** What goes wrong in the world on purpose; nothing does in a fresh one. */
public final class FaultState {

    /** How long each call takes longer than it would, in milliseconds of real time. */
    public long latencyMillis;

    /** How many of a hundred calls are refused as too many. */
    public int throttledPercent;

    /** How many of a hundred calls fail before anything is done. */
    public int failingPercent;

    /** How many of a hundred calls are done, but answered as if they had failed. */
    public int lostPercent;

    /** Whether calls beyond AWS's published rates are refused. */
    public boolean limits;
}
