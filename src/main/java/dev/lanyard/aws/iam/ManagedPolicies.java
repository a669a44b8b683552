package dev.lanyard.aws.iam;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.CreatePolicyRequest;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyRequest;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyResponse;
import software.amazon.awssdk.services.iam.model.PolicyGroup;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;
import software.amazon.awssdk.services.iam.model.PolicyUser;

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

    /** Creates a policy; its document becomes version v1. */
    public ManagedPolicy create(PolicySpec spec) {
        CreatePolicyRequest.Builder request =
                CreatePolicyRequest.builder().policyName(spec.name().value()).policyDocument(spec.document());
        if (!spec.path().isEmpty()) {
            request.path(spec.path());
        }
        if (!spec.description().isEmpty()) {
            request.description(spec.description());
        }
        if (!spec.tags().isEmpty()) {
            request.tags(IamFacts.sdkTags(spec.tags()));
        }
        return IamFacts.policy(iam.createPolicy(request.build()).policy());
    }

    /** Deletes a policy that nobody holds and that has no version but the one in force. */
    public void delete(Arn arn) {
        iam.deletePolicy(request -> request.policyArn(arn.toString()));
    }

    /** Adds a version, and puts it in force where that is wanted; IAM keeps five and refuses a sixth. */
    public PolicyVersion createVersion(Arn arn, String document, boolean inForce) {
        return IamFacts.version(iam.createPolicyVersion(request -> request.policyArn(arn.toString())
                        .policyDocument(document)
                        .setAsDefault(inForce))
                .policyVersion());
    }

    /** Puts a version in force. */
    public void setDefaultVersion(Arn arn, String versionId) {
        iam.setDefaultPolicyVersion(request -> request.policyArn(arn.toString()).versionId(versionId));
    }

    /** Deletes a version that is not in force. */
    public void deleteVersion(Arn arn, String versionId) {
        iam.deletePolicyVersion(request -> request.policyArn(arn.toString()).versionId(versionId));
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

    /** Returns what the policy is attached to. */
    public PolicyHolders attachedTo(Arn arn) {
        return holders(arn, PolicyUsageType.PERMISSIONS_POLICY);
    }

    /** Returns the roles and users whose permissions boundary the policy is. */
    public PolicyHolders boundedBy(Arn arn) {
        return holders(arn, PolicyUsageType.PERMISSIONS_BOUNDARY);
    }

    /** Returns what the policy is attached to or whose permissions boundary it is. */
    public PolicyHolders holders(Arn arn) {
        return holders(ListEntitiesForPolicyRequest.builder().policyArn(arn.toString()));
    }

    private PolicyHolders holders(Arn arn, PolicyUsageType usage) {
        return holders(
                ListEntitiesForPolicyRequest.builder().policyArn(arn.toString()).policyUsageFilter(usage));
    }

    private PolicyHolders holders(ListEntitiesForPolicyRequest.Builder request) {
        List<ListEntitiesForPolicyResponse> pages =
                iam.listEntitiesForPolicyPaginator(request.build()).stream().toList();
        return new PolicyHolders(
                named(pages, page -> page.policyRoles().stream().map(role -> new RoleName(role.roleName()))),
                named(pages, page -> page.policyUsers().stream().map(PolicyUser::userName)),
                named(pages, page -> page.policyGroups().stream().map(PolicyGroup::groupName)));
    }

    private static <T> List<T> named(
            List<ListEntitiesForPolicyResponse> pages, Function<ListEntitiesForPolicyResponse, Stream<T>> names) {
        return pages.stream().flatMap(names).toList();
    }
}
