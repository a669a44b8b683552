package dev.lanyard.policy.document;

import java.util.List;
import java.util.Optional;

/**
 * One statement of a policy.
 *
 * @param principals who it is about; present in trust and other resource policies only
 * @param resources what it is about; absent in trust policies
 * @param conditions all of them must hold
 */
public record Statement(
        Optional<String> sid,
        Effect effect,
        Optional<Principals> principals,
        Selection actions,
        Optional<Selection> resources,
        List<Condition> conditions) {

    /** Copies the conditions. */
    public Statement {
        conditions = List.copyOf(conditions);
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
}
