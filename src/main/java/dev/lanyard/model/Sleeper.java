package dev.lanyard.model;

import java.time.Duration;

/** Waits, in a way that tests can shorten and Ctrl-C can end. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits for the duration.
     *
     * @throws LanyardException of kind INTERRUPTED when the person ends the wait
     */
    void sleep(Duration duration);
}
