package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.VersionState;
import java.util.Locale;
import software.amazon.awssdk.services.iam.model.CreatePolicyVersionRequest;
import software.amazon.awssdk.services.iam.model.CreatePolicyVersionResponse;
import software.amazon.awssdk.services.iam.model.DeletePolicyVersionRequest;
import software.amazon.awssdk.services.iam.model.DeletePolicyVersionResponse;
import software.amazon.awssdk.services.iam.model.GetPolicyVersionRequest;
import software.amazon.awssdk.services.iam.model.GetPolicyVersionResponse;
import software.amazon.awssdk.services.iam.model.ListPolicyVersionsRequest;
import software.amazon.awssdk.services.iam.model.ListPolicyVersionsResponse;
import software.amazon.awssdk.services.iam.model.SetDefaultPolicyVersionRequest;
import software.amazon.awssdk.services.iam.model.SetDefaultPolicyVersionResponse;

/** The versions of managed policies. */
public final class PolicyVersions {

    private static final int MOST_VERSIONS_EVER = 999_999_999;

    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public PolicyVersions(Call call) {
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    public CreatePolicyVersionResponse createPolicyVersion(CreatePolicyVersionRequest request) {
        PolicyState policy = entities.changeablePolicy(request.policyArn(), "CreatePolicyVersion");
        PolicyTexts.checkManagedPolicy(request.policyDocument());
        Quota.VERSIONS_OF_POLICY.check(policy.versions.size() + 1L, "");
        VersionState version = new VersionState();
        version.document = request.policyDocument();
        version.created = entities.now();
        policy.versionsMade++;
        String id = "v" + policy.versionsMade;
        policy.versions.put(id, version);
        if (Boolean.TRUE.equals(request.setAsDefault())) {
            makeDefault(policy, id);
        }
        return CreatePolicyVersionResponse.builder()
                .policyVersion(
                        shapes.brief(entities.policies().own(policy), new ManagedPolicy.Version(id, version.created)))
                .build();
    }

    public GetPolicyVersionResponse getPolicyVersion(GetPolicyVersionRequest request) {
        ManagedPolicy policy = entities.policy(request.policyArn());
        ManagedPolicy.Version version = policy.versions().stream()
                .filter(one -> one.id().equals(request.versionId()))
                .findFirst()
                .orElseThrow(() -> IamFaults.noSuchVersion(policy.arn(), request.versionId()));
        return GetPolicyVersionResponse.builder()
                .policyVersion(shapes.full(policy, version))
                .build();
    }

    public ListPolicyVersionsResponse listPolicyVersions(ListPolicyVersionsRequest request) {
        ManagedPolicy policy = entities.policy(request.policyArn());
        Page<ManagedPolicy.Version> page = Page.of(
                policy.versions().stream(),
                PolicyVersions::newestFirst,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListPolicyVersionsResponse.builder()
                .versions(page.items().stream()
                        .map(version -> shapes.brief(policy, version))
                        .toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public SetDefaultPolicyVersionResponse setDefaultPolicyVersion(SetDefaultPolicyVersionRequest request) {
        PolicyState policy = entities.changeablePolicy(request.policyArn(), "SetDefaultPolicyVersion");
        checkVersion(policy, request.policyArn(), request.versionId());
        makeDefault(policy, request.versionId());
        return SetDefaultPolicyVersionResponse.builder().build();
    }

    public DeletePolicyVersionResponse deletePolicyVersion(DeletePolicyVersionRequest request) {
        PolicyState policy = entities.changeablePolicy(request.policyArn(), "DeletePolicyVersion");
        checkVersion(policy, request.policyArn(), request.versionId());
        if (policy.defaultVersion.equals(request.versionId())) {
            throw IamFaults.deleteConflict("Cannot delete the default version of a policy.");
        }
        policy.versions.remove(request.versionId());
        return DeletePolicyVersionResponse.builder().build();
    }

    private void makeDefault(PolicyState policy, String version) {
        policy.defaultVersion = version;
        policy.updated = entities.now();
    }

    private static void checkVersion(PolicyState policy, String arn, String version) {
        if (!policy.versions.containsKey(version)) {
            throw IamFaults.noSuchVersion(arn, version);
        }
    }

    private static String newestFirst(ManagedPolicy.Version version) {
        int number = Integer.parseInt(version.id().substring(1));
        return String.format(Locale.ROOT, "%09d", MOST_VERSIONS_EVER - number);
    }
}
