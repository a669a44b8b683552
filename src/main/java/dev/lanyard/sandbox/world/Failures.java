package dev.lanyard.sandbox.world;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** What to tell people when the world cannot be used. */
final class Failures {

    private Failures() {}

    /**
     * Puts a failure into words.
     *
     * @param verb what was tried: read or stored
     */
    static LanyardException unusable(String place, String verb, IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return interrupted(cause);
        }
        boolean damaged = cause instanceof DamagedWorldException;
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "The sandbox's world " + place + " cannot be " + (damaged ? "read" : verb) + ": " + reason(cause) + ".",
                damaged
                        ? "'sandbox reset' moves it aside and makes a fresh one."
                        : "Look at the permissions and the free space of its directory.",
                cause);
    }

    static LanyardException interrupted(Exception cause) {
        return new LanyardException(ErrorKind.INTERRUPTED, "Interrupted while the sandbox was at work.", "", cause);
    }

    static LanyardException busy(long seconds) {
        return new LanyardException(
                ErrorKind.TIMEOUT,
                "The sandbox has been busy with another call for " + seconds + " seconds.",
                "Try again when it is done.");
    }

    /** The JDK's file errors often say nothing but the path. */
    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "no such file or directory";
            case FileSystemException failure ->
                Optional.ofNullable(failure.getReason()).orElse(nameOf(failure)).toLowerCase(Locale.ROOT);
            default -> Optional.ofNullable(cause.getMessage()).orElse(nameOf(cause));
        };
    }

    private static String nameOf(IOException cause) {
        return cause.getClass().getSimpleName();
    }
}
