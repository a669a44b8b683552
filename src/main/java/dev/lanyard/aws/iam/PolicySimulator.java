package dev.lanyard.aws.iam;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.OrganizationsDecisionDetail;
import software.amazon.awssdk.services.iam.model.PermissionsBoundaryDecisionDetail;
import software.amazon.awssdk.services.iam.model.ResourceSpecificResult;
import software.amazon.awssdk.services.iam.model.Statement;

/** AWS's own policy simulator. */
public final class PolicySimulator {

    private final IamClient iam;

    /** Talks to the session's account. */
    public PolicySimulator(AwsSession session) {
        this.iam = session.iam();
    }

    /** Asks about each action of the user or role, on one resource or on {@code *}. */
    public List<SimulatedAnswer> ask(Arn principal, List<String> actions, String resource, List<SimulatedKey> context) {
        return iam
                .simulatePrincipalPolicyPaginator(request -> request.policySourceArn(principal.toString())
                        .actionNames(actions)
                        .resourceArns(resource)
                        .contextEntries(context.stream().map(SimulatedKey::sdk).toList()))
                .evaluationResults()
                .stream()
                .map(PolicySimulator::answer)
                .toList();
    }

    /** Asks about one action of the user or role on several resources, which are answered one by one. */
    public List<SimulatedAnswer> ask(Arn principal, String action, List<String> resources, List<SimulatedKey> context) {
        return iam
                .simulatePrincipalPolicyPaginator(request -> request.policySourceArn(principal.toString())
                        .actionNames(action)
                        .resourceArns(resources)
                        .contextEntries(context.stream().map(SimulatedKey::sdk).toList()))
                .evaluationResults()
                .stream()
                .flatMap(PolicySimulator::answers)
                .toList();
    }

    /** A result without details of resources is about one resource. */
    private static Stream<SimulatedAnswer> answers(EvaluationResult result) {
        return result.resourceSpecificResults().size() < 2
                ? Stream.of(answer(result))
                : result.resourceSpecificResults().stream().map(part -> answer(result, part));
    }

    private static SimulatedAnswer answer(EvaluationResult whole, ResourceSpecificResult part) {
        return new SimulatedAnswer(
                whole.evalActionName(),
                part.evalResourceName(),
                part.evalResourceDecisionAsString(),
                part.matchedStatements().stream().map(PolicySimulator::matched).toList(),
                part.missingContextValues(),
                organizations(whole),
                Optional.ofNullable(part.permissionsBoundaryDecisionDetail())
                        .map(PermissionsBoundaryDecisionDetail::allowedByPermissionsBoundary));
    }

    private static SimulatedAnswer.Matched matched(Statement statement) {
        return new SimulatedAnswer.Matched(statement.sourcePolicyId(), statement.sourcePolicyTypeAsString());
    }

    private static Optional<Boolean> organizations(EvaluationResult result) {
        return Optional.ofNullable(result.organizationsDecisionDetail())
                .map(OrganizationsDecisionDetail::allowedByOrganizations);
    }

    /** For a whole ARN the details stand in a part of their own (IAM API reference, EvaluationResult). */
    private static SimulatedAnswer answer(EvaluationResult result) {
        List<ResourceSpecificResult> specific = result.resourceSpecificResults();
        Stream<SimulatedAnswer.Matched> matched = Stream.concat(
                        result.matchedStatements().stream(),
                        specific.stream().flatMap(part -> part.matchedStatements().stream()))
                .map(PolicySimulator::matched);
        Stream<String> missing = Stream.concat(
                result.missingContextValues().stream(),
                specific.stream().flatMap(part -> part.missingContextValues().stream()));
        return new SimulatedAnswer(
                result.evalActionName(),
                result.evalResourceName(),
                result.evalDecisionAsString(),
                matched.toList(),
                missing.distinct().toList(),
                organizations(result),
                boundary(result));
    }

    private static Optional<Boolean> boundary(EvaluationResult result) {
        Stream<PermissionsBoundaryDecisionDetail> details = Stream.concat(
                Stream.ofNullable(result.permissionsBoundaryDecisionDetail()),
                result.resourceSpecificResults().stream()
                        .flatMap(part -> Stream.ofNullable(part.permissionsBoundaryDecisionDetail())));
        return details.flatMap(detail -> Stream.ofNullable(detail.allowedByPermissionsBoundary()))
                .findFirst();
    }
}
