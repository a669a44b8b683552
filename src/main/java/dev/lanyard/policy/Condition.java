package dev.lanyard.policy;

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

    /** Tells whether the condition holds for a request. */
    boolean holds(RequestContext context, Variables variables) {
        if (operator.comparison() == Comparison.NULL) {
            return values.contains(String.valueOf(!context.has(key)));
        }
        if (operator.ifExists() && !context.has(key)) {
            return true;
        }
        List<String> asked = context.values(key);
        return switch (operator.quantifier()) {
            case ANY -> asked.stream().anyMatch(value -> matches(value, variables));
            case ALL -> asked.stream().allMatch(value -> matches(value, variables));
            case NONE ->
                operator.negated()
                        ? asked.stream().allMatch(value -> matches(value, variables))
                        : asked.stream().anyMatch(value -> matches(value, variables));
        };
    }

    private boolean matches(String asked, Variables variables) {
        boolean found = values.stream().anyMatch(value -> operator.comparison().holds(asked, value, variables));
        return found != operator.negated();
    }
}
