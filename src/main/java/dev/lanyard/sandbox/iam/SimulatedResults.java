package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Ground;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.LayerAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.PermissionsBoundaryDecisionDetail;
import software.amazon.awssdk.services.iam.model.PolicyEvaluationDecisionType;
import software.amazon.awssdk.services.iam.model.ResourceSpecificResult;
import software.amazon.awssdk.services.iam.model.Statement;

/** Evaluations in the form in which IAM answers a simulation (IAM API reference, EvaluationResult). */
final class SimulatedResults {

    /** What IAM really answers, although its model lists other types. */
    private static final String SOURCE_TYPE = "IAM Policy";

    private static final String ANY_RESOURCE = "*";

    private final SimulatedPolicies policies;
    private final boolean organized;

    /** Answers by the policies; what an organisation says is told only of accounts in one. */
    SimulatedResults(SimulatedPolicies policies, boolean organized) {
        this.policies = policies;
        this.organized = organized;
    }

    /** Returns the answer for one action, with what each resource adds to it. */
    EvaluationResult of(String action, Map<String, Evaluation> byResource) {
        List<Evaluation> all = List.copyOf(byResource.values());
        boolean named = !List.copyOf(byResource.keySet()).equals(List.of(ANY_RESOURCE));
        EvaluationResult.Builder result = EvaluationResult.builder()
                .evalActionName(action)
                .evalResourceName(
                        all.size() == 1 ? byResource.keySet().iterator().next() : ANY_RESOURCE)
                .evalDecision(all.stream()
                        .map(SimulatedResults::decision)
                        .max(SimulatedResults::severity)
                        .orElseThrow())
                .matchedStatements(all.size() == 1 ? matched(all.getFirst()) : List.of())
                .missingContextValues(named ? List.of() : all.getFirst().missingKeys());
        boundary(all).ifPresent(result::permissionsBoundaryDecisionDetail);
        if (named) {
            result.resourceSpecificResults(specific(byResource));
            // "If the simulation evaluates policies within the same account and includes a resource ARN, then the
            // parameter is present but the response is empty."
            result.evalDecisionDetails(Map.of());
        }
        if (organized) {
            result.organizationsDecisionDetail(detail ->
                    detail.allowedByOrganizations(all.stream().allMatch(SimulatedResults::allowedByOrganizations)));
        }
        return result.build();
    }

    private List<ResourceSpecificResult> specific(Map<String, Evaluation> byResource) {
        return byResource.entrySet().stream()
                .map(entry -> specific(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ResourceSpecificResult specific(String resource, Evaluation evaluation) {
        ResourceSpecificResult.Builder result = ResourceSpecificResult.builder()
                .evalResourceName(resource)
                .evalResourceDecision(decision(evaluation))
                .matchedStatements(matched(evaluation))
                .missingContextValues(evaluation.missingKeys());
        boundary(List.of(evaluation)).ifPresent(result::permissionsBoundaryDecisionDetail);
        return result.build();
    }

    private static PolicyEvaluationDecisionType decision(Evaluation evaluation) {
        return switch (evaluation.decision()) {
            case Decision.Allowed _ -> PolicyEvaluationDecisionType.ALLOWED;
            case Decision.ExplicitlyDenied _ -> PolicyEvaluationDecisionType.EXPLICIT_DENY;
            case Decision.ImplicitlyDenied _ -> PolicyEvaluationDecisionType.IMPLICIT_DENY;
        };
    }

    /** Several resources together are no better than the worst of them. */
    private static int severity(PolicyEvaluationDecisionType one, PolicyEvaluationDecisionType other) {
        List<PolicyEvaluationDecisionType> order = List.of(
                PolicyEvaluationDecisionType.ALLOWED,
                PolicyEvaluationDecisionType.IMPLICIT_DENY,
                PolicyEvaluationDecisionType.EXPLICIT_DENY);
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    /** The statements that decided; IAM shows none of service control policies. */
    private List<Statement> matched(Evaluation evaluation) {
        List<Ground> grounds = switch (evaluation.decision()) {
            case Decision.Allowed(var granting) -> granting;
            case Decision.ExplicitlyDenied(var denying) -> denying;
            case Decision.ImplicitlyDenied _ -> List.of();
        };
        return grounds.stream().flatMap(this::shown).toList();
    }

    private Stream<Statement> shown(Ground ground) {
        return policies.text(ground.policy()).stream().map(text -> {
            StatementPlaces.Place place = StatementPlaces.in(text).places().get(ground.position());
            return Statement.builder()
                    .sourcePolicyId(ground.policy().name())
                    .sourcePolicyType(SOURCE_TYPE)
                    .startPosition(place.start())
                    .endPosition(place.end())
                    .build();
        });
    }

    private static Optional<PermissionsBoundaryDecisionDetail> boundary(List<Evaluation> evaluations) {
        List<LayerAnswer> answers =
                evaluations.stream().flatMap(it -> answers(it, Kind.BOUNDARY)).toList();
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(PermissionsBoundaryDecisionDetail.builder()
                        .allowedByPermissionsBoundary(answers.stream().allMatch(LayerAnswer::allows))
                        .build());
    }

    private static boolean allowedByOrganizations(Evaluation evaluation) {
        return answers(evaluation, Kind.CONTROL).allMatch(LayerAnswer::allows);
    }

    private static Stream<LayerAnswer> answers(Evaluation evaluation, Kind kind) {
        return evaluation.layers().stream().filter(answer -> answer.layer().kind() == kind);
    }
}
