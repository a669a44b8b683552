package dev.lanyard.sandbox.log;

import java.io.IOException;

/**
 * Where lines of the log are kept: numbered reels of those that changed the world, and one of all others.
 *
 * <p>What is not there reads as empty. Only who has the world alone writes on a reel.
 */
public interface Tape {

    /** Cuts a reel off at a place and writes on from there. */
    void write(long reel, long place, byte[] line) throws IOException;

    /** Returns how long a reel is. */
    long length(long reel) throws IOException;

    /** Reads a reel from its beginning, at most so much of it. */
    byte[] read(long reel, long most) throws IOException;

    /** Forgets all reels but those from the first to the last. */
    void keep(long first, long last) throws IOException;

    /** Adds a line about a call that did not change the world; of those, only the latest are kept. */
    void aside(byte[] line) throws IOException;

    /** Reads the lines about calls that did not change the world. */
    byte[] asides() throws IOException;

    /** Forgets those lines. */
    void forgetAsides() throws IOException;
}
