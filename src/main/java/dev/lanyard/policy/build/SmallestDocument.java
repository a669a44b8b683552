package dev.lanyard.policy.build;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says the same as given statements in as few: each action once for the same targets under the same conditions, nothing
 * that another statement allows anyway, all in order.
 */
final class SmallestDocument {

    private static final Comparator<Statement> ORDER = Comparator.comparing(SmallestDocument::firstAction)
            .thenComparing(statement -> statement.conditions().toString())
            .thenComparing(Statement::toString);

    private SmallestDocument() {}

    /**
     * Merges statements that allow, of which each says Action and either Resource or Principal.
     *
     * <p>The statements of features are all of that kind.
     */
    static PolicyDocument of(Collection<Statement> statements) {
        Set<Permission> all = statements.stream()
                .flatMap(SmallestDocument::permissions)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Permission> needed = all.stream()
                .filter(permission -> all.stream().noneMatch(other -> other.covers(permission)))
                .toList();
        return PolicyDocument.of(merged(needed).sorted(ORDER).toList());
    }

    private static Stream<Permission> permissions(Statement statement) {
        List<Target> targets = statement
                .principals()
                .map(principals -> principals.names().stream().<Target>map(Assuming::new))
                .orElseGet(() -> statement.resources().orElseThrow().patterns().stream()
                        .map(Pattern::text)
                        .map(On::new))
                .toList();
        return statement.actions().patterns().stream()
                .flatMap(action ->
                        targets.stream().map(target -> new Permission(statement.conditions(), action.text(), target)));
    }

    private static Stream<Statement> merged(List<Permission> permissions) {
        Map<Actor, TreeSet<Target>> targets = permissions.stream()
                .collect(Collectors.groupingBy(
                        permission -> new Actor(permission.conditions(), permission.action()),
                        Collectors.mapping(Permission::target, Collectors.toCollection(TreeSet::new))));
        Map<Reach, List<String>> actions = targets.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> new Reach(entry.getKey().conditions(), List.copyOf(entry.getValue())),
                        Collectors.mapping(entry -> entry.getKey().action(), Collectors.toList())));
        return actions.entrySet().stream().map(entry -> statement(entry.getKey(), entry.getValue()));
    }

    private static Statement statement(Reach reach, List<String> actions) {
        List<String> resources = reach.of(On.class, On::resource);
        List<PrincipalName> principals = reach.of(Assuming.class, Assuming::name);
        return new Statement(
                Optional.empty(),
                Effect.ALLOW,
                principals.isEmpty() ? Optional.empty() : Optional.of(new Principals.Only(principals)),
                Selection.only(actions.stream().sorted().toList()),
                resources.isEmpty() ? Optional.empty() : Optional.of(Selection.only(resources)),
                reach.conditions());
    }

    private static String firstAction(Statement statement) {
        return statement.actions().patterns().getFirst().text();
    }

    /** What an action may be done to, or who may do it to a role. */
    private sealed interface Target extends Comparable<Target> {

        Comparator<Target> ORDER = Comparator.comparing(Target::text);

        String text();

        @Override
        default int compareTo(Target other) {
            return ORDER.compare(this, other);
        }
    }

    private record On(String resource) implements Target {
        @Override
        public String text() {
            return resource;
        }
    }

    private record Assuming(PrincipalName name) implements Target {
        @Override
        public String text() {
            return name.kind() + " " + name.value();
        }
    }

    /** The smallest thing that a statement can allow. */
    private record Permission(List<Condition> conditions, String action, Target target) {

        /** Tells whether this one makes another one needless. */
        boolean covers(Permission other) {
            boolean everything = target.equals(new On("*"));
            return !equals(other)
                    && action.equals(other.action)
                    && (conditions.isEmpty() || conditions.equals(other.conditions))
                    && (everything || target.equals(other.target));
        }
    }

    private record Actor(List<Condition> conditions, String action) {}

    private record Reach(List<Condition> conditions, List<Target> targets) {

        <T extends Target, R> List<R> of(Class<T> kind, Function<T, R> part) {
            return targets.stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .map(part)
                    .toList();
        }
    }
}
