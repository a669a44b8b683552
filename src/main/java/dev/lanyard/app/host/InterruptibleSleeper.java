package dev.lanyard.app.host;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import java.time.Duration;

/** Waits in real time; an interrupt of the thread ends the wait. */
public final class InterruptibleSleeper implements Sleeper {

    @Override
    public void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted.", "", e);
        }
    }
}
