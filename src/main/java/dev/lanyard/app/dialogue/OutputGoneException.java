package dev.lanyard.app.dialogue;

import java.io.IOException;

/** Output cannot be written: its reader has gone, or the disk is full. */
public final class OutputGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputGoneException(IOException cause) {
        super(cause);
    }

    /** Returns whether the reader has simply had enough, as {@code head} has after ten lines. */
    public boolean readerLeft() {
        return String.valueOf(getCause().getMessage()).contains("Broken pipe");
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
