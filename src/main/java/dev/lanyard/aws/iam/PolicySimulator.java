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

    /** For a whole ARN the details stand in a part of their own (IAM API reference, EvaluationResult). */
    private static SimulatedAnswer answer(EvaluationResult result) {
        List<ResourceSpecificResult> specific = result.resourceSpecificResults();
        Stream<SimulatedAnswer.Matched> matched = Stream.concat(
                        result.matchedStatements().stream(),
                        specific.stream().flatMap(part -> part.matchedStatements().stream()))
                .map(it -> new SimulatedAnswer.Matched(it.sourcePolicyId(), it.sourcePolicyTypeAsString()));
        Stream<String> missing = Stream.concat(
                result.missingContextValues().stream(),
                specific.stream().flatMap(part -> part.missingContextValues().stream()));
        return new SimulatedAnswer(
                result.evalActionName(),
                result.evalResourceName(),
                result.evalDecisionAsString(),
                matched.toList(),
                missing.distinct().toList(),
                Optional.ofNullable(result.organizationsDecisionDetail())
                        .map(OrganizationsDecisionDetail::allowedByOrganizations),
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
