package dev.lanyard.operation;

import java.util.List;

/** The result of a change: what was done to which thing, or that nothing had to be done. */
public record Changed(List<Change> changes) {

    /** Copies the list. */
    public Changed {
        changes = List.copyOf(changes);
    }

    /** A result of one change. */
    public static Changed one(String action, String target, String detail) {
        return new Changed(List.of(new Change(action, target, detail)));
    }

    /**
     * One thing that was done.
     *
     * @param action a past participle such as {@code created}, {@code attached}, or {@code unchanged}
     * @param target the thing, by the name people use for it
     * @param detail what else is worth saying, such as an ARN or a new id; may be empty
     */
    public record Change(String action, String target, String detail) {}
}
