package dev.lanyard.operation;

import java.util.List;

/**
 * A result of many things of one kind, shown as a table.
 *
 * @param name what AWS calls the list in JSON, such as {@code Roles}, so that a query written for the AWS CLI works
 * @param type the kind, so that an empty result still has its columns
 * @param <T> a record; its components are the columns
 */
public record Rows<T extends Record>(String name, Class<T> type, List<T> items) {

    /** Copies the list. */
    public Rows {
        items = List.copyOf(items);
    }
}
