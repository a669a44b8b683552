package dev.lanyard.operation;

import java.util.List;

/**
 * A result of many things of one kind, shown as a table.
 *
 * @param type the kind, so that an empty result still has its columns
 * @param <T> a record; its components are the columns
 */
public record Rows<T extends Record>(Class<T> type, List<T> items) {

    /** Copies the list. */
    public Rows {
        items = List.copyOf(items);
    }
}
