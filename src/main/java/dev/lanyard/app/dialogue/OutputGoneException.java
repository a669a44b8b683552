package dev.lanyard.app.dialogue;

import java.io.IOException;

/** Output cannot be written: its reader has gone, or the disk is full. */
public final class OutputGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IOException reason;

    OutputGoneException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Returns whether the reader has simply had enough, as {@code head} has after ten lines. */
    public boolean readerLeft() {
        return String.valueOf(reason().getMessage()).contains("Broken pipe");
    }

    /** Returns what the system said. */
    public IOException reason() {
        return reason;
    }
}
