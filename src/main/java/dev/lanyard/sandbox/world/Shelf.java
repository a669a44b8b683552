package dev.lanyard.sandbox.world;

import java.io.IOException;
import java.util.Optional;

/** Where the stored form of a world lies. */
interface Shelf {

    /** Returns what is stored, for error texts. */
    String describe();

    /** Returns the edition that lies there now: another one after every store, by whichever process. */
    Optional<String> edition() throws IOException;

    /**
     * Reads what lies there.
     *
     * @throws DamagedWorldException when it was not written by {@link #store}
     */
    Optional<Edition> load() throws IOException;

    /** Replaces what lies there, whole or not at all. */
    Edition store(byte[] world) throws IOException;

    /** Moves what lies there out of the way and returns its new place; does nothing when nothing lies there. */
    Optional<String> setAside() throws IOException;

    /** Keeps other processes from storing until it is closed. */
    Hold hold() throws IOException;

    /** One stored form of the world, and the name that tells it from others. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Edition(String name, byte[] world) {}

    /** A lock that is held. */
    interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
