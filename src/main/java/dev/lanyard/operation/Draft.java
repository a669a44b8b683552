package dev.lanyard.operation;

import java.util.Optional;

/** A text that a person edits, in a file of its own, so that nothing typed is lost whatever happens. */
public interface Draft {

    /**
     * Opens the person's editor on the text as it is now, and returns what they left.
     *
     * @throws dev.lanyard.model.LanyardException of kind DECLINED when the editor says that it failed, of kind
     *     CONFIGURATION when there is none
     */
    String edit();

    /** Deletes the file: what is in it is no longer needed. */
    void discard();

    /** Keeps the file and returns where it is; deletes it where nothing was written that could be lost. */
    Optional<String> leave();
}
