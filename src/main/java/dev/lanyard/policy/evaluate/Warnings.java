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

/** What in a statement cannot do what it seems to, in sentences. */
public final class Warnings {

    private static final String VARIABLE = "${";

    private Warnings() {}

    static List<String> of(int position, Statement statement, boolean variables) {
        String where = statement.sid().filter(sid -> !sid.isEmpty()).orElse("Statement " + (position + 1)) + ": ";
        return Stream.of(
                        resources(statement).flatMap(text -> ofResource(text, variables).stream()),
                        statement.conditions().stream()
                                .flatMap(condition -> condition.values().stream())
                                .flatMap(text -> ofValue(text, variables).stream()),
                        statement.conditions().stream().flatMap(Warnings::ofCondition),
                        ofExceptions(statement))
                .flatMap(it -> it)
                .map(where::concat)
                .toList();
    }

    /** Says that a resource has variables where they do nothing. */
    public static Optional<String> ofResource(String text, boolean variables) {
        boolean misplaced = variables
                && text.substring(0, TemplateReader.afterFifthColon(text)).contains(VARIABLE);
        return misplaced
                ? Optional.of(
                        "'" + text + "' matches nothing, because an ARN has variables only after its fifth colon.")
                : ofValue(text, variables);
    }

    /** Says that a text seems to have a variable in a document that knows none. */
    public static Optional<String> ofValue(String text, boolean variables) {
        return variables || !text.contains(VARIABLE)
                ? Optional.empty()
                : Optional.of(
                        "'" + text + "' is plain text, because only documents of version 2012-10-17 have variables.");
    }

    private static Stream<String> resources(Statement statement) {
        return statement.resources().stream()
                .map(Selection::patterns)
                .flatMap(List::stream)
                .map(Pattern::text);
    }

    /**
     * Says which of those whom {@code NotPrincipal} leaves out are denied all the same.
     *
     * <p>"When you use NotPrincipal with Deny, you must also specify the account ARN of the not-denied principal. Otherwise, the
     * policy might deny access to the entire account" (IAM user guide, "AWS JSON policy elements: NotPrincipal").
     */
    public static Stream<String> ofExceptions(Statement statement) {
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

    /** Says for which of its values a condition can never hold, because they are not what the operator compares. */
    public static Stream<String> ofCondition(Condition condition) {
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
