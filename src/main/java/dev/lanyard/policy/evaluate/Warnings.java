package dev.lanyard.policy.evaluate;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What in a statement cannot do what it seems to. */
final class Warnings {

    private static final String VARIABLE = "${";

    private Warnings() {}

    static List<String> of(int position, Statement statement, boolean variables) {
        String where = statement.sid().filter(sid -> !sid.isEmpty()).orElse("Statement " + (position + 1)) + ": ";
        return Stream.of(
                        variables ? misplaced(statement) : dead(statement),
                        statement.conditions().stream().flatMap(Warnings::unreadable),
                        halfExcepted(statement))
                .flatMap(it -> it)
                .map(where::concat)
                .toList();
    }

    private static Stream<String> dead(Statement statement) {
        return Stream.concat(
                        resources(statement), statement.conditions().stream().flatMap(it -> it.values().stream()))
                .filter(text -> text.contains(VARIABLE))
                .map(text ->
                        "'" + text + "' is plain text, because only documents of version 2012-10-17 have variables.");
    }

    private static Stream<String> misplaced(Statement statement) {
        return resources(statement)
                .filter(text ->
                        text.substring(0, TemplateReader.afterFifthColon(text)).contains(VARIABLE))
                .map(text ->
                        "'" + text + "' matches nothing, because an ARN has variables only after its fifth colon.");
    }

    private static Stream<String> resources(Statement statement) {
        return statement.resources().stream()
                .map(Selection::patterns)
                .flatMap(List::stream)
                .map(Pattern::text);
    }

    /**
     * "When you use NotPrincipal with Deny, you must also specify the account ARN of the not-denied principal. Otherwise, the
     * policy might deny access to the entire account" (IAM user guide, "AWS JSON policy elements: NotPrincipal").
     */
    private static Stream<String> halfExcepted(Statement statement) {
        List<PrincipalName> names = statement
                .principals()
                .filter(Principals.AllBut.class::isInstance)
                .map(Principals::names)
                .orElse(List.of());
        return names.stream()
                .filter(name -> name.kind() == PrincipalName.Kind.AWS)
                .flatMap(name -> Arn.read(name.value()).stream())
                .filter(arn -> names.stream().noneMatch(name -> PrincipalMatch.of(name, arn) == PrincipalMatch.ACCOUNT))
                .map(arn -> "NotPrincipal names " + arn + " but not its account, so that some services deny it too.");
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
            case BOOL, NULL -> unless(truth(value), "true or false");
            case STRING_EQUALS, STRING_EQUALS_IGNORE_CASE, STRING_LIKE, ARN_EQUALS, ARN_LIKE, BINARY_EQUALS ->
                Optional.empty();
        };
    }

    private static Optional<String> truth(String value) {
        return Optional.of(value).filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
    }

    private static Optional<String> unless(Optional<?> read, String wanted) {
        return read.isPresent() ? Optional.empty() : Optional.of(wanted);
    }
}
