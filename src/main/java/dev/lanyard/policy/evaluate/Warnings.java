package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What in a statement cannot do what it seems to. */
final class Warnings {

    private Warnings() {}

    static List<String> of(int position, Statement statement, boolean variables) {
        String where = statement.sid().filter(sid -> !sid.isEmpty()).orElse("Statement " + (position + 1)) + ": ";
        Stream<String> dead = variables ? Stream.empty() : texts(statement).filter(text -> text.contains("${"));
        return Stream.concat(
                        dead.map(text -> "'" + text
                                + "' is plain text, because only documents of version 2012-10-17 have variables."),
                        statement.conditions().stream().flatMap(Warnings::unreadable))
                .map(where::concat)
                .toList();
    }

    private static Stream<String> texts(Statement statement) {
        Stream<String> resources = statement.resources().stream()
                .map(Selection::patterns)
                .flatMap(List::stream)
                .map(Pattern::text);
        return Stream.concat(resources, statement.conditions().stream().flatMap(it -> it.values().stream()));
    }

    private static Stream<String> unreadable(Condition condition) {
        return condition.values().stream()
                .filter(value -> wanted(condition, value).isPresent())
                .map(value -> condition.operator().word() + " on " + condition.key() + " never holds for '" + value
                        + "', which is not " + wanted(condition, value).orElse("") + ".");
    }

    /** Returns what the value should be and is not. */
    private static Optional<String> wanted(Condition condition, String value) {
        return switch (condition.operator().comparison()) {
            case NUMERIC_EQUALS,
                    NUMERIC_LESS_THAN,
                    NUMERIC_LESS_THAN_EQUALS,
                    NUMERIC_GREATER_THAN,
                    NUMERIC_GREATER_THAN_EQUALS -> unless(Ordered.number(value), "a number");
            case DATE_EQUALS, DATE_LESS_THAN, DATE_LESS_THAN_EQUALS, DATE_GREATER_THAN, DATE_GREATER_THAN_EQUALS ->
                unless(Ordered.date(value), "a date such as 2026-11-22T10:00:00Z");
            case IP_ADDRESS -> unless(Network.read(value), "an address or a network such as 10.0.0.0/8");
            case STRING_EQUALS,
                    STRING_EQUALS_IGNORE_CASE,
                    STRING_LIKE,
                    ARN_EQUALS,
                    ARN_LIKE,
                    BOOL,
                    BINARY_EQUALS,
                    NULL -> Optional.empty();
        };
    }

    private static Optional<String> unless(Optional<?> read, String wanted) {
        return read.isPresent() ? Optional.empty() : Optional.of(wanted);
    }
}
