package dev.lanyard.sandbox.state;

/** How far the log of calls goes that belongs to the world; see {@link dev.lanyard.sandbox.log.CallLog}. */
public final class CallsState {

    /** How many calls have changed the world. */
    public long last;

    /** The oldest reel of the log that is kept. */
    public long first = 1;

    /** The reel that is written on. */
    public long reel = 1;

    /** How much of that reel belongs to the world. */
    public long end;

    /** Returns the beginning of a log that has nothing to do with this one. */
    public CallsState next() {
        CallsState next = new CallsState();
        next.first = reel + 1;
        next.reel = reel + 1;
        return next;
    }
}
