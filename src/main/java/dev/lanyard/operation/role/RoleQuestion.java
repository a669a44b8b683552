package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.SimulatedKey;
import dev.lanyard.inventory.RolePolicySet;
import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.ContextKeys;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Glob;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to the policies that bear on a role.
 *
 * @param keys what is known of the request, by condition keys, which have no case
 */
record RoleQuestion(RolePolicySet set, String action, String resource, NavigableMap<String, List<String>> keys) {

    static final String ALL_RESOURCES = "*";

    RoleQuestion {
        NavigableMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(keys);
        keys = Collections.unmodifiableNavigableMap(copy);
    }

    /** Answers it here. */
    Evaluation evaluate() {
        Principal principal = new Principal.Identity(set.role().arn());
        AccessRequest request =
                new AccessRequest(Optional.of(principal), action, resource, new RequestContext(Map.copyOf(keys)));
        return Evaluator.evaluate(request, set.policies());
    }

    /** Returns the keys that statements about the action look at. */
    SortedSet<String> lookedAt() {
        return policies()
                .map(CompiledPolicy::document)
                .flatMap(this::aboutAction)
                .flatMap(document -> ContextKeys.of(document).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /** Returns what is known of those keys that are looked at, such as {@code aws:RequestedRegion=us-east-1}. */
    List<String> known() {
        return lookedAt().stream()
                .filter(keys::containsKey)
                .map(key -> key + "=" + String.join(", ", keys.getOrDefault(key, List.of())))
                .toList();
    }

    /** Returns the keys for AWS's simulator, each of the type that the policies compare it by. */
    List<SimulatedKey> simulatedKeys() {
        return lookedAt().stream()
                .filter(keys::containsKey)
                .map(this::simulated)
                .toList();
    }

    /** Returns the resources that the role's own policies allow the action on, where that is not all of them. */
    List<String> allowedResources() {
        return set.policies().layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.IDENTITY)
                .flatMap(layer -> layer.policies().stream())
                .flatMap(policy -> aboutAction(policy.document()))
                .flatMap(document -> document.statements().stream())
                .filter(statement -> statement.effect() == Effect.ALLOW)
                .flatMap(statement -> statement.resources().stream())
                .flatMap(resources -> resources instanceof Selection.Only only ? only.patterns().stream() : Stream.of())
                .map(Pattern::text)
                .filter(pattern -> !pattern.equals(ALL_RESOURCES))
                .distinct()
                .toList();
    }

    /** Returns the account of the resource, where it is not the role's. */
    Optional<String> otherAccount() {
        return Arn.read(resource)
                .map(Arn::account)
                .filter(owner -> !owner.isEmpty() && !owner.equals("aws"))
                .filter(owner -> !owner.equals(set.role().arn().account()));
    }

    private SimulatedKey simulated(String key) {
        List<String> values = keys.getOrDefault(key, List.of());
        return policies()
                .flatMap(policy -> aboutAction(policy.document()))
                .flatMap(document -> document.statements().stream())
                .flatMap(statement -> statement.conditions().stream())
                .filter(condition -> condition.key().equalsIgnoreCase(key))
                .map(Condition::operator)
                .filter(operator -> operator.comparison() != Comparison.NULL)
                .findFirst()
                .map(operator -> new SimulatedKey(key, values, operator.comparison(), operator.quantifier()))
                .orElseGet(() -> SimulatedKey.text(key, values));
    }

    private Stream<CompiledPolicy> policies() {
        return set.policies().layers().stream().flatMap(layer -> layer.policies().stream());
    }

    /** Returns the document's statements about the action; nothing where it has none. */
    private Stream<PolicyDocument> aboutAction(PolicyDocument document) {
        List<Statement> statements =
                document.statements().stream().filter(this::isAboutAction).toList();
        return statements.isEmpty()
                ? Stream.empty()
                : Stream.of(new PolicyDocument(document.version(), document.id(), statements));
    }

    private boolean isAboutAction(Statement statement) {
        boolean named = statement.actions().patterns().stream()
                .anyMatch(pattern ->
                        Glob.of(pattern.text().toLowerCase(Locale.ROOT)).matches(action.toLowerCase(Locale.ROOT)));
        return switch (statement.actions()) {
            case Selection.Only _ -> named;
            case Selection.AllBut _ -> !named;
        };
    }
}
