package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.VersionState;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.CreatePolicyRequest;
import software.amazon.awssdk.services.iam.model.CreatePolicyResponse;
import software.amazon.awssdk.services.iam.model.DeletePolicyRequest;
import software.amazon.awssdk.services.iam.model.DeletePolicyResponse;
import software.amazon.awssdk.services.iam.model.GetPolicyRequest;
import software.amazon.awssdk.services.iam.model.GetPolicyResponse;
import software.amazon.awssdk.services.iam.model.ListPoliciesRequest;
import software.amazon.awssdk.services.iam.model.ListPoliciesResponse;
import software.amazon.awssdk.services.iam.model.PolicyScopeType;

/** Managed policies themselves. */
public final class ManagedPolicies {

    private static final String FIRST_VERSION = "v1";

    private final Call call;
    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public ManagedPolicies(Call call) {
        this.call = call;
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    public CreatePolicyResponse createPolicy(CreatePolicyRequest request) {
        PolicyTexts.checkManagedPolicy(request.policyDocument());
        String key = Entities.key(request.policyName());
        if (entities.iam().policies.containsKey(key)) {
            throw IamFaults.alreadyExists(
                    "A policy called " + request.policyName() + " already exists. Duplicate names are not allowed.");
        }
        Quota.POLICIES.check(entities.iam().policies.size() + 1L, "");
        PolicyState policy = policy(request);
        entities.iam().policies.put(key, policy);
        return CreatePolicyResponse.builder()
                .policy(shapes.full(entities.policies().own(policy)))
                .build();
    }

    public GetPolicyResponse getPolicy(GetPolicyRequest request) {
        ManagedPolicy policy = entities.policy(request.policyArn());
        return GetPolicyResponse.builder().policy(shapes.full(policy)).build();
    }

    public ListPoliciesResponse listPolicies(ListPoliciesRequest request) {
        PolicyUse use = PolicyUse.in(call.account());
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        boolean onlyAttached = Boolean.TRUE.equals(request.onlyAttached());
        Page<ManagedPolicy> page = Page.of(
                inScope(Optional.ofNullable(request.scope()))
                        .filter(policy -> policy.path().startsWith(prefix))
                        .filter(policy -> !onlyAttached || use.isUsed(policy))
                        .filter(policy -> use.isUsedAs(Optional.ofNullable(request.policyUsageFilter()), policy)),
                policy -> Entities.key(policy.name()) + " " + policy.arn(),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListPoliciesResponse.builder()
                .policies(page.items().stream()
                        .map(policy -> shapes.brief(policy, use))
                        .toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    /** Refuses as long as a role has the policy, or it has versions besides the default one. */
    public DeletePolicyResponse deletePolicy(DeletePolicyRequest request) {
        PolicyState policy = entities.changeablePolicy(request.policyArn(), "DeletePolicy");
        if (PolicyUse.in(call.account()).isUsed(entities.policies().own(policy))) {
            throw IamFaults.deleteConflict("Cannot delete a policy attached to entities.");
        }
        if (policy.versions.size() > 1) {
            throw IamFaults.deleteConflict("This policy has more than one version. Before you delete a policy, you must"
                    + " delete the policy's versions. The default version is deleted with the policy.");
        }
        entities.iam().policies.remove(Entities.key(policy.name));
        return DeletePolicyResponse.builder().build();
    }

    private Stream<ManagedPolicy> inScope(Optional<PolicyScopeType> scope) {
        PolicyShelf policies = entities.policies();
        return switch (scope.orElse(PolicyScopeType.ALL)) {
            case LOCAL -> policies.own();
            case AWS -> policies.ofAws();
            case ALL, UNKNOWN_TO_SDK_VERSION -> Stream.concat(policies.own(), policies.ofAws());
        };
    }

    private PolicyState policy(CreatePolicyRequest request) {
        PolicyState policy = new PolicyState();
        policy.name = request.policyName();
        policy.path = Entities.pathOf(Optional.ofNullable(request.path()));
        policy.description = Optional.ofNullable(request.description()).orElse("");
        policy.created = entities.now();
        policy.updated = policy.created;
        policy.versionsMade = 1;
        VersionState version = new VersionState();
        version.document = request.policyDocument();
        version.created = policy.created;
        policy.versions.put(FIRST_VERSION, version);
        policy.defaultVersion = FIRST_VERSION;
        new TagSet(policy.tags, Quota.TAGS_OF_POLICY).put(request.tags());
        policy.id = call.ids().iam("ANPA");
        return policy;
    }
}
