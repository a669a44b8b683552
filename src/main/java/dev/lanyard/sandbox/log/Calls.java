package dev.lanyard.sandbox.log;

import java.util.List;

/**
 * What the log holds.
 *
 * @param entries the oldest first
 * @param changes how many calls have changed the world since it was made, by the world itself
 */
public record Calls(List<LoggedCall> entries, long changes) {

    /** Copies the list. */
    public Calls {
        entries = List.copyOf(entries);
    }

    /** Returns those that changed the world, in the order in which they did. */
    public List<LoggedCall> changing() {
        return entries.stream().filter(LoggedCall::changed).toList();
    }
}
