package dev.lanyard.policy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement of a policy.
 *
 * @param principals who it is about; present in trust and other resource policies only
 * @param resources what it is about; absent in trust policies
 * @param actions at least one
 * @param conditions all of them must hold; they come operator by operator, as a document lists them
 */
public record Statement(
        Optional<String> sid,
        Effect effect,
        Optional<Principals> principals,
        Selection actions,
        Optional<Selection> resources,
        List<Condition> conditions) {

    /** Checks that there is an action, and puts each condition to its operator. */
    public Statement {
        if (actions.patterns().isEmpty()) {
            throw new IllegalArgumentException("a statement names at least one action");
        }
        conditions = byOperator(conditions);
    }

    /** Makes the statement of an identity policy: without an id, and without conditions. */
    public static Statement of(Effect effect, List<String> actions, List<String> resources) {
        return new Statement(
                Optional.empty(),
                effect,
                Optional.empty(),
                Selection.only(actions),
                Optional.of(Selection.only(resources)),
                List.of());
    }

    private static List<Condition> byOperator(List<Condition> conditions) {
        Map<Operator, Map<String, Condition>> byOperator = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            Map<String, Condition> byKey = byOperator.computeIfAbsent(condition.operator(), _ -> new LinkedHashMap<>());
            if (byKey.put(condition.key(), condition) != null) {
                throw new IllegalArgumentException(
                        "a document cannot list " + condition.operator().word() + " on " + condition.key() + " twice");
            }
        }
        return byOperator.values().stream()
                .flatMap(byKey -> byKey.values().stream())
                .toList();
    }
}
