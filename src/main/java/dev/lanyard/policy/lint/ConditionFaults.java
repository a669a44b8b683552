package dev.lanyard.policy.lint;

import dev.lanyard.model.NearestNames;
import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.AwsService;
import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.evaluate.Glob;
import dev.lanyard.policy.evaluate.Warnings;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Faults in conditions. */
final class ConditionFaults {

    private static final Set<Comparison> LITERAL =
            Set.of(Comparison.STRING_EQUALS, Comparison.STRING_EQUALS_IGNORE_CASE);

    /**
     * "The use of wildcards in these condition keys does not have any valid use cases" (IAM user guide, "AWS global condition
     * context keys", section "Sensitive condition keys").
     */
    private static final Set<String> WHOLE_ONLY = Set.of(
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:resourceaccount",
            "aws:resourceorgid",
            "aws:sourceaccount",
            "aws:sourceorgid",
            "aws:sourcevpc",
            "aws:sourcevpce",
            "aws:vpceaccount",
            "aws:vpceorgid");

    private ConditionFaults() {}

    static Stream<Fault> empty(Draft draft) {
        return draft.clauses().stream()
                .flatMap(clause -> Stream.concat(
                        emptyBlock(draft, clause),
                        clause.statement().conditions().stream()
                                .filter(condition -> condition.values().isEmpty())
                                .map(condition -> clause.faultInCondition(
                                        condition,
                                        condition.operator().word() + " on " + condition.key() + " lists no values.",
                                        "List the values, or remove the condition."))));
    }

    private static Stream<Fault> emptyBlock(Draft draft, Clause clause) {
        String path = clause.path() + ".Condition";
        return clause.isUnconditional() && draft.source().find(path).isPresent()
                ? Stream.of(new Fault(
                        clause.label(),
                        path,
                        "The condition is empty, so the statement always applies.",
                        "Write the condition that was meant, or remove the element."))
                : Stream.empty();
    }

    static Stream<Fault> neverHolds(Draft draft) {
        return each(
                draft,
                (clause, condition) -> Warnings.ofCondition(condition)
                        .map(words ->
                                clause.faultInCondition(condition, words, "Write the value in the form asked for.")));
    }

    static Stream<Fault> deadVariable(Draft draft) {
        boolean variables = draft.document().knowsVariables();
        String fix = variables
                ? "Move the variable behind the fifth colon, or write a star in its place."
                : "Write \"Version\": \"2012-10-17\".";
        Stream<Fault> inResources = draft.clauses().stream()
                .flatMap(clause -> clause.resources().stream()
                        .flatMap(resource -> Warnings.ofResource(resource.text(), variables)
                                .map(words -> clause.faultInResource(resource.index(), words, fix))
                                .stream()));
        Stream<Fault> inConditions = each(
                draft,
                (clause, condition) -> condition.values().stream()
                        .flatMap(value -> Warnings.ofValue(value, variables).stream())
                        .map(words -> clause.faultInCondition(condition, words, fix)));
        return Stream.concat(inResources, inConditions);
    }

    static Stream<Fault> literalWildcard(Draft draft) {
        return each(
                draft,
                (clause, condition) -> condition.values().stream()
                        .filter(value -> LITERAL.contains(condition.operator().comparison())
                                && value.replace("${*}", "").contains("*"))
                        .map(value -> clause.faultInCondition(
                                condition,
                                condition.operator().word() + " takes the star of '" + value
                                        + "' for a star, not for a wildcard.",
                                "Compare with StringLike or StringNotLike, or write the whole value.")));
    }

    static Stream<Fault> looseValue(Draft draft) {
        return each(
                draft,
                (clause, condition) -> condition.values().stream()
                        .filter(value -> WHOLE_ONLY.contains(lower(condition.key()))
                                && condition.operator().comparison() == Comparison.STRING_LIKE
                                && (value.contains("*") || value.contains("?")))
                        .map(value -> clause.faultInCondition(
                                condition,
                                "'" + value + "' lets values of " + condition.key()
                                        + " pass that nobody has looked at.",
                                "List the whole values, with StringEquals.")));
    }

    static Stream<Fault> unknownKey(Draft draft) {
        return each(
                draft,
                (clause, condition) -> isKnown(condition.key(), clause)
                        ? Stream.empty()
                        : Stream.of(clause.faultInCondition(
                                condition,
                                "Neither AWS as a whole nor the services of the statement know the condition key '"
                                        + condition.key() + "'.",
                                suggestion(condition.key(), clause))));
    }

    private static String suggestion(String key, Clause clause) {
        List<String> keys = Stream.concat(Actions.globalKeys().stream(), keysOf(clause))
                .distinct()
                .toList();
        return NearestNames.question(key, keys)
                .orElse("Look the key up on the service's page of AWS's Service Authorization Reference.");
    }

    /** Keys of identity providers, such as {@code token.actions.githubusercontent.com:sub}, are the providers' own. */
    private static boolean isKnown(String key, Clause clause) {
        String prefix = key.substring(0, Math.max(0, key.indexOf(':')));
        return prefix.contains(".")
                || matchesAny(key, Actions.globalKeys())
                || matchesAny(key, keysOf(clause).toList());
    }

    private static boolean matchesAny(String key, Collection<String> patterns) {
        return patterns.stream().anyMatch(pattern -> Glob.of(lower(pattern)).matches(lower(key)));
    }

    /** A statement that is not about named services may use the keys of any. */
    private static Stream<String> keysOf(Clause clause) {
        List<AwsService> services = clause.namedActions().stream()
                .map(action ->
                        action.text().substring(0, Math.max(0, action.text().indexOf(':'))))
                .distinct()
                .map(Actions::service)
                .flatMap(Optional::stream)
                .toList();
        boolean any = clause.namedActions().isEmpty()
                || clause.namedActions().stream()
                        .anyMatch(action -> action.mask().isEverything());
        return (any ? Actions.prefixes().stream().map(Actions::service).flatMap(Optional::stream) : services.stream())
                .flatMap(service -> service.conditionKeys().stream());
    }

    private static Stream<Fault> each(Draft draft, BiFunction<Clause, Condition, Stream<Fault>> faults) {
        return draft.clauses().stream()
                .flatMap(clause ->
                        clause.statement().conditions().stream().flatMap(condition -> faults.apply(clause, condition)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
