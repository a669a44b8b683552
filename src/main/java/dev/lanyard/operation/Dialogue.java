package dev.lanyard.operation;

import java.util.Optional;

/** The way to the person who typed the command; words only, never data. */
public interface Dialogue {

    /** Says one line (on the error stream, so that it never mixes with data). */
    void tell(String words);

    /**
     * Asks before something is changed and returns when the answer is yes.
     *
     * <p>On a terminal it asks; {@code --yes} answers; without a terminal and without {@code --yes} it refuses.
     *
     * @throws dev.lanyard.model.LanyardException of kind DECLINED when the answer is no, of kind USAGE naming
     *     {@code --yes} when nobody can be asked
     */
    void confirm(String question);

    /**
     * Asks before something far-reaching, and returns when the text has been typed letter for letter.
     *
     * @param yesSuffices whether {@code --yes} answers it; if not, only {@code --confirm} does without a terminal
     * @throws dev.lanyard.model.LanyardException as {@link #confirm} does
     */
    void confirmByTyping(String question, String text, boolean yesSuffices);

    /**
     * Asks whether to try once more, where neither answer changes anything; Enter means yes.
     *
     * <p>{@code --yes} does not answer it: it could be asked for ever. Where nobody can be asked, the answer is no.
     */
    boolean again(String question);

    /**
     * Writes a text into a file for the person to edit; empty where nobody can edit, as without a terminal.
     *
     * @param name what the file's name begins with
     */
    default Optional<Draft> draft(String name, String text) {
        return Optional.empty();
    }

    /** Shows that something takes time; the caller closes it when it is over. */
    Progress progress(String what);

    /** A line that changes while something takes time. */
    interface Progress extends AutoCloseable {

        /** Replaces what the line says. */
        void update(String words);

        @Override
        void close();
    }
}
