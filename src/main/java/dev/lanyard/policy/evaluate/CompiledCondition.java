package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Operator;
import java.util.List;
import java.util.stream.Stream;

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
        if (operator.comparison() == Comparison.NULL) {
            String isNull = String.valueOf(asked.stream().allMatch(String::isEmpty));
            return values.stream().anyMatch(value -> value.holds(isNull, question));
        }
        if (operator.ifExists() && !question.request().context().has(key)) {
            return true;
        }
        return switch (operator.quantifier()) {
            case ANY -> members(asked).anyMatch(value -> matches(value, question));
            case ALL -> members(asked).allMatch(value -> matches(value, question));
            case NONE ->
                operator.negated()
                        ? asked.stream().allMatch(value -> matches(value, question))
                        : asked.stream().anyMatch(value -> matches(value, question));
        };
    }

    /**
     * Returns the values as a set operator sees them: an empty text is none ("if the key values resolve to a null data set,
     * such as an empty string", IAM user guide, "Creating a condition with multiple keys or values").
     */
    private static Stream<String> members(List<String> asked) {
        return asked.stream().filter(value -> !value.isEmpty());
    }

    private boolean matches(String asked, Question question) {
        boolean found = values.stream().anyMatch(value -> value.holds(asked, question));
        return found != operator.negated();
    }
}
