package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Operator;
import java.util.List;

/** A condition made ready: its values are read once. */
record CompiledCondition(Operator operator, String key, List<Comparer> values) {

    static CompiledCondition of(Condition condition, boolean variables) {
        return new CompiledCondition(
                condition.operator(),
                condition.key(),
                condition.values().stream()
                        .map(value -> Comparer.of(condition.operator().comparison(), value, variables))
                        .toList());
    }

    /** Tells whether the condition holds for a request. */
    boolean holds(Question question) {
        List<String> asked = question.values(key);
        boolean present = question.request().context().has(key);
        if (operator.comparison() == Comparison.NULL) {
            return values.stream().anyMatch(value -> value.holds(String.valueOf(!present), question));
        }
        if (operator.ifExists() && !present) {
            return true;
        }
        return switch (operator.quantifier()) {
            case ANY -> asked.stream().anyMatch(value -> matches(value, question));
            case ALL -> asked.stream().allMatch(value -> matches(value, question));
            case NONE ->
                operator.negated()
                        ? asked.stream().allMatch(value -> matches(value, question))
                        : asked.stream().anyMatch(value -> matches(value, question));
        };
    }

    private boolean matches(String asked, Question question) {
        boolean found = values.stream().anyMatch(value -> value.holds(asked, question));
        return found != operator.negated();
    }
}
