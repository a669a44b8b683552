package dev.lanyard.aws.iam;

import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Operator.Quantifier;
import java.util.List;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;

/**
 * A key of the context of a simulated request.
 *
 * @param comparison how the policies compare it, which tells its type
 */
public record SimulatedKey(String name, List<String> values, Comparison comparison, Quantifier quantifier) {

    /** Copies the values. */
    public SimulatedKey {
        values = List.copyOf(values);
    }

    /** A key that is compared as a text, or stands in for a variable. */
    public static SimulatedKey text(String name, List<String> values) {
        return new SimulatedKey(name, values, Comparison.STRING_EQUALS, Quantifier.NONE);
    }

    ContextEntry sdk() {
        return ContextEntry.builder()
                .contextKeyName(name)
                .contextKeyValues(values)
                .contextKeyType(quantifier == Quantifier.NONE && values.size() == 1 ? single() : list())
                .build();
    }

    private ContextKeyTypeEnum single() {
        return switch (comparison) {
            case NUMERIC_EQUALS,
                    NUMERIC_LESS_THAN,
                    NUMERIC_LESS_THAN_EQUALS,
                    NUMERIC_GREATER_THAN,
                    NUMERIC_GREATER_THAN_EQUALS -> ContextKeyTypeEnum.NUMERIC;
            case DATE_EQUALS, DATE_LESS_THAN, DATE_LESS_THAN_EQUALS, DATE_GREATER_THAN, DATE_GREATER_THAN_EQUALS ->
                ContextKeyTypeEnum.DATE;
            case BOOL -> ContextKeyTypeEnum.BOOLEAN;
            case BINARY_EQUALS -> ContextKeyTypeEnum.BINARY;
            case IP_ADDRESS -> ContextKeyTypeEnum.IP;
            case STRING_EQUALS, STRING_EQUALS_IGNORE_CASE, STRING_LIKE, ARN_EQUALS, ARN_LIKE, NULL ->
                ContextKeyTypeEnum.STRING;
        };
    }

    /** The name of a list's type is that of its elements with {@code List} after it. */
    private ContextKeyTypeEnum list() {
        return ContextKeyTypeEnum.fromValue(single() + "List");
    }
}
