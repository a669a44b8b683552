package dev.lanyard.operation.policy;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import java.util.List;

/** What can be asked about managed policies. */
final class PolicyReads {

    private PolicyReads() {}

    static Rows<PolicyRow> list(ListPolicies request, Context context) {
        List<ManagedPolicy> policies = new ManagedPolicies(context.session()).list(request.scope(), request.attached());
        return new Rows<>(
                "Policies",
                PolicyRow.class,
                policies.stream().map(PolicyRow::of).toList());
    }

    static PolicyDetails show(ShowPolicy request, Context context) {
        AwsSession session = context.session();
        ManagedPolicies policies = new ManagedPolicies(session);
        ManagedPolicy policy = new PolicyFinder(session).policy(request.policy());
        PolicyVersion version = policies.version(
                policy.arn(), request.version().map(VersionId::value).orElse(policy.defaultVersionId()));
        return new PolicyDetails(
                policy.policyName(),
                policy.policyId(),
                policy.arn(),
                policy.path(),
                policy.description(),
                policy.defaultVersionId(),
                version.versionId(),
                policy.createDate(),
                policy.updateDate(),
                policy.tags(),
                policies.roles(policy.arn()),
                version.document());
    }

    static Rows<VersionRow> versions(ListVersions request, Context context) {
        Arn arn = new PolicyFinder(context.session()).arn(request.policy());
        List<PolicyVersion> versions = new ManagedPolicies(context.session()).versions(arn);
        return new Rows<>(
                "Versions",
                VersionRow.class,
                versions.stream().map(VersionRow::of).toList());
    }
}
