package dev.lanyard.shell;

import dev.lanyard.operation.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Returns the environment variables, such as {@code NO_COLOR}. */
    Map<String, String> environment();

    /**
     * Where the console works.
     *
     * @param account the account's alias or id, or the sandbox account's name; empty until it is known
     * @param role the role in use; empty for the identity that was started with
     * @param mode {@code dry-run} or {@code read-only}; empty when changes are allowed
     */
    record Place(boolean sandbox, String account, String region, String role, String mode) {}

    /**
     * What could stand at the cursor.
     *
     * @param note why there is nothing, or how old it is, such as {@code loading…}; empty when there is nothing to say
     */
    record Proposals(List<Proposal> values, String note) {

        /** Copies the list. */
        public Proposals {
            values = List.copyOf(values);
        }
    }

    /**
     * One word that could stand at the cursor.
     *
     * @param group the heading it is listed under, such as {@code options}
     * @param open whether more of the same word follows, as after a folder's name or {@code --option=}
     */
    record Proposal(String value, String description, String group, boolean open) {}
}
