package dev.lanyard.policy;

import dev.lanyard.policy.Decision.Ground;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides as IAM does within one kind of policies: a deny wins, then an allow, else it is denied. */
public final class Evaluator {

    private Evaluator() {}

    /** Decides on a request by the documents together. */
    public static Decision decide(List<PolicyDocument> documents, AccessRequest request) {
        List<Ground> matching = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(index -> matching(documents.get(index), index, request))
                .toList();
        List<Ground> denying = with(Effect.DENY, matching);
        if (!denying.isEmpty()) {
            return new Decision.ExplicitlyDenied(denying);
        }
        List<Ground> allowing = with(Effect.ALLOW, matching);
        return allowing.isEmpty() ? new Decision.ImplicitlyDenied() : new Decision.Allowed(allowing);
    }

    /** Tells whether the trust policy lets the principal do {@code sts:AssumeRole} or one of its kin. */
    public static boolean trusts(PolicyDocument trust, Principal principal, String action, RequestContext context) {
        AccessRequest request = new AccessRequest(Optional.of(principal), action, "", context);
        return decide(List.of(trust), request).allowed();
    }

    private static Stream<Ground> matching(PolicyDocument document, int index, AccessRequest request) {
        Variables variables = Variables.of(document, request.context());
        List<Statement> statements = document.statements();
        return IntStream.range(0, statements.size())
                .filter(position -> matches(statements.get(position), request, variables))
                .mapToObj(position -> new Ground(index, position, statements.get(position)));
    }

    private static boolean matches(Statement statement, AccessRequest request, Variables variables) {
        return isAbout(statement.principals(), request.principal())
                && selectsAction(statement.actions(), request.action())
                && selectsResource(statement.resources(), request.resource(), variables)
                && statement.conditions().stream().allMatch(one -> one.holds(request.context(), variables));
    }

    private static boolean isAbout(Optional<Principals> named, Optional<Principal> asking) {
        return named.isEmpty() || asking.filter(named.get()::include).isPresent();
    }

    /** Actions have no case. */
    private static boolean selectsAction(Selection actions, String action) {
        return switch (actions) {
            case Selection.Only(List<Pattern> patterns) ->
                patterns.stream().anyMatch(pattern -> pattern.matchesAnyCase(action));
            case Selection.AllBut(List<Pattern> patterns) ->
                patterns.stream().noneMatch(pattern -> pattern.matchesAnyCase(action));
        };
    }

    /** A trust policy has no resource: it is about the role that it hangs on. */
    private static boolean selectsResource(Optional<Selection> resources, String resource, Variables variables) {
        return resources.isEmpty()
                || switch (resources.get()) {
                    case Selection.Only(List<Pattern> patterns) ->
                        patterns.stream().anyMatch(pattern -> pattern.matches(resource, variables));
                    case Selection.AllBut(List<Pattern> patterns) ->
                        patterns.stream().noneMatch(pattern -> pattern.matches(resource, variables));
                };
    }

    private static List<Ground> with(Effect effect, List<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> ground.statement().effect() == effect)
                .toList();
    }
}
