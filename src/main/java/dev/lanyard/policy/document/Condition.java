package dev.lanyard.policy.document;

import java.util.List;

/**
 * One line of a statement's conditions: the key must stand in this relation to one of the values.
 *
 * @param key a condition key, which has no case
 */
public record Condition(Operator operator, String key, List<String> values) {

    /** Copies the values. */
    public Condition {
        values = List.copyOf(values);
    }
}
