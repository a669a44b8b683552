package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the conditions of a statement: values by key by operator. */
final class ConditionReader {

    private ConditionReader() {}

    static List<Condition> conditions(Element element) {
        return Elements.of(element).stream()
                .flatMap(operators -> operators.fields().flatMap(field -> conditions(operators, field)))
                .toList();
    }

    private static Stream<Condition> conditions(Elements operators, Node.Field field) {
        Optional<Operator> operator = Operator.parse(field.name());
        if (operator.isEmpty()) {
            operators.unknown("condition operator", field, Operator::nearest);
        }
        Optional<Elements> keys = Elements.of(operators.whole().field(field));
        return operator.stream().flatMap(known -> keys.stream().flatMap(all -> conditions(known, all)));
    }

    private static Stream<Condition> conditions(Operator operator, Elements keys) {
        return keys.fields()
                .map(field -> new Condition(
                        operator, field.name(), keys.whole().field(field).scalars()));
    }
}
