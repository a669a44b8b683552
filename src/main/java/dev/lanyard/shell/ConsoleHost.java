package dev.lanyard.shell;

import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.completion.Proposals;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the console needs of the program around it: commands run by the same code as on every other face. */
public interface ConsoleHost {

    /** Returns all that can be typed. */
    Catalog catalog();

    /**
     * Runs one command, writing its result and its errors to the screen; it never throws.
     *
     * @param words the command as the person typed it, quotes resolved, never joined and split again
     * @return the exit code that a one-shot run of the same words would have
     */
    int run(List<String> words, Screen screen);

    /** Says what went wrong outside a command, as every other face does; it never throws. */
    void report(Throwable failure, Screen screen);

    /** Returns what the prompt says; asked for before each line, so it must not wait for AWS. */
    Place place();

    /**
     * Returns what could stand at the cursor; it must not wait for AWS.
     *
     * @param before the words before the cursor's word
     * @param prefix the part of the cursor's word that is before the cursor, quotes resolved
     */
    Proposals propose(List<String> before, String prefix);

    /** Returns the file of the history; empty where none can be kept. */
    Optional<Path> historyFile();

    /** Returns whether colours may be used on this terminal. */
    boolean color();

    /** Returns whether the line is edited with vi's keys. */
    boolean viKeys();

    /**
     * Where the console works.
     *
     * @param account the account's alias or id, or the sandbox account's name; empty until it is known
     * @param role the role in use; empty for the identity that was started with
     * @param mode {@code dry-run} or {@code read-only}; empty when changes are allowed
     */
    record Place(boolean sandbox, String account, String region, String role, String mode) {}
}
