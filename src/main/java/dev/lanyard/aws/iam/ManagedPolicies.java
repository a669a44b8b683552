package dev.lanyard.aws.iam;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityType;

/** The managed policies that an account can attach, and their versions. */
public final class ManagedPolicies {

    /** The most that IAM gives at once; AWS's own policies are about 1,300, thirteen pages of the default size. */
    private static final int PAGE = 1000;

    private final IamClient iam;

    /** Talks to the session's account. */
    public ManagedPolicies(AwsSession session) {
        this.iam = session.iam();
    }

    /** Returns the policies of a scope, or only those attached to something. */
    public List<ManagedPolicy> list(PolicyScope scope, boolean onlyAttached) {
        return iam
                .listPoliciesPaginator(request ->
                        request.scope(scope.sdk()).onlyAttached(onlyAttached).maxItems(PAGE))
                .policies()
                .stream()
                .map(IamFacts::policy)
                .toList();
    }

    /** Returns the policy with its description and tags; AWS's NoSuchEntity when there is none. */
    public ManagedPolicy get(Arn arn) {
        return IamFacts.policy(
                iam.getPolicy(request -> request.policyArn(arn.toString())).policy());
    }

    /** Returns the policy, if there is one of that ARN. */
    public Optional<ManagedPolicy> find(Arn arn) {
        return Absence.emptyWhenAbsent(() -> get(arn));
    }

    /** Returns the versions, newest first as IAM lists them, without their documents. */
    public List<PolicyVersion> versions(Arn arn) {
        return iam.listPolicyVersionsPaginator(request -> request.policyArn(arn.toString())).versions().stream()
                .map(IamFacts::version)
                .toList();
    }

    /** Returns one version with its document. */
    public PolicyVersion version(Arn arn, String versionId) {
        return IamFacts.version(iam.getPolicyVersion(
                        request -> request.policyArn(arn.toString()).versionId(versionId))
                .policyVersion());
    }

    /** Returns the roles that the policy hangs on. */
    public List<RoleName> roles(Arn arn) {
        return iam
                .listEntitiesForPolicyPaginator(
                        request -> request.policyArn(arn.toString()).entityFilter(EntityType.ROLE))
                .policyRoles()
                .stream()
                .map(role -> new RoleName(role.roleName()))
                .toList();
    }
}
