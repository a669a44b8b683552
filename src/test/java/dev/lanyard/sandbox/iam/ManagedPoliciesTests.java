package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.ANYTHING;
import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.arn;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ListPoliciesRequest;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.PolicyRole;
import software.amazon.awssdk.services.iam.model.PolicyScopeType;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;
import software.amazon.awssdk.services.iam.model.Tag;

class ManagedPoliciesTests {

    private final TestingIam iam = new TestingIam();
    private final IamClient client = iam.client;

    @Test
    void aPolicyIsCreatedWithItsFirstVersion() {
        Policy policy = client.createPolicy(request -> request.policyName("Mine")
                        .path("/team/")
                        .description("for us")
                        .tags(Tag.builder().key("a").value("b").build())
                        .policyDocument(ANYTHING))
                .policy();

        assertThat(policy.arn()).isEqualTo("arn:aws:iam::111122223333:policy/team/Mine");
        assertThat(policy.policyId()).matches("ANPA[A-Z2-7]{17}");
        assertThat(policy.defaultVersionId()).isEqualTo("v1");
        assertThat(get(policy.arn())).isEqualTo(policy);
        assertThat(policy.description()).isEqualTo("for us");
    }

    @Test
    void namesAreUniqueWithoutCase() {
        iam.policyNamed("Mine");

        assertRefused(
                () -> iam.policyNamed("MINE"),
                "EntityAlreadyExists",
                409,
                "A policy called MINE already exists. Duplicate names are not allowed.");
    }

    @Test
    void policiesOfAwsAreFound() {
        Policy core = get(CORE);

        assertThat(core.policyName()).isEqualTo("AmazonSSMManagedInstanceCore");
        assertThat(core.defaultVersionId()).isEqualTo("v2");
        assertThat(core.createDate()).isEqualTo("2019-03-15T17:22:12Z");
        assertThat(get(CORE).policyId()).isEqualTo(core.policyId());
    }

    @Test
    void aMissingPolicyIsSaidByArn() {
        assertRefused(() -> get(arn("none")), "NoSuchEntity", 404, "Policy " + arn("none") + " was not found.");
        assertRefused(() -> delete("none"), "NoSuchEntity", 404, "Policy " + arn("none") + " was not found.");
    }

    @Test
    void policiesOfAwsAreNotDeleted() {
        assertRefused(
                () -> client.deletePolicy(request -> request.policyArn(CORE)),
                "AccessDenied",
                403,
                "User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: iam:DeletePolicy on"
                        + " resource: policy " + CORE);
    }

    @Test
    void scopeChoosesWhosePoliciesAreListed() {
        iam.policyNamed("mine");

        assertThat(names(request -> request.scope(PolicyScopeType.LOCAL))).containsExactly("mine");
        assertThat(names(request -> request.scope(PolicyScopeType.AWS)))
                .contains("AmazonSSMManagedInstanceCore")
                .doesNotContain("mine");
        assertThat(names(request -> {})).contains("mine", "AmazonSSMManagedInstanceCore");
    }

    @Test
    void listsComeInPagesOrderedByName() {
        IntStream.range(0, 101).forEach(index -> iam.policyNamed("p" + index));

        assertThat(client.listPolicies(request -> request.scope(PolicyScopeType.LOCAL))
                        .policies())
                .hasSize(100);
        assertThat(names(request -> request.scope(PolicyScopeType.LOCAL).maxItems(10)))
                .hasSize(101)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void listsCanBeLimitedToWhatIsUsed() {
        iam.policyNamed("free")
                .policyNamed("attached")
                .policyNamed("limit")
                .role("web")
                .attach("web", arn("attached"));
        client.putRolePermissionsBoundary(request -> request.roleName("web").permissionsBoundary(arn("limit")));

        assertThat(names(request -> request.onlyAttached(true)))
                .containsExactly("AdministratorAccess", "attached", "limit");
        assertThat(names(request -> request.policyUsageFilter(PolicyUsageType.PERMISSIONS_BOUNDARY)))
                .containsExactly("limit");
        assertThat(names(request -> request.onlyAttached(true).policyUsageFilter(PolicyUsageType.PERMISSIONS_POLICY)))
                .containsExactly("AdministratorAccess", "attached");
        assertThat(names(request -> request.pathPrefix("/job-function/"))).containsExactly("ViewOnlyAccess");
    }

    @Test
    void usesAreCounted() {
        iam.policyNamed("p").roles("r", 3).attach("r0", arn("p")).attach("r1", arn("p"));
        client.putRolePermissionsBoundary(request -> request.roleName("r2").permissionsBoundary(arn("p")));

        assertThat(get(arn("p")).attachmentCount()).isEqualTo(2);
        assertThat(get(arn("p")).permissionsBoundaryUsageCount()).isEqualTo(1);
    }

    @Test
    void whoUsesAPolicyIsTold() {
        iam.roles("r", 3).attach("r0", CORE).attach("r1", CORE);
        client.putRolePermissionsBoundary(request -> request.roleName("r2").permissionsBoundary(CORE));

        assertThat(client.listEntitiesForPolicy(request -> request.policyArn(CORE))
                        .policyRoles())
                .extracting(PolicyRole::roleName)
                .containsExactly("r0", "r1", "r2");
        assertThat(client.listEntitiesForPolicy(request ->
                                request.policyArn(CORE).policyUsageFilter(PolicyUsageType.PERMISSIONS_POLICY))
                        .policyRoles())
                .hasSize(2);
        assertThat(client.listEntitiesForPolicy(
                                request -> request.policyArn(CORE).entityFilter(EntityType.USER))
                        .policyRoles())
                .isEmpty();
    }

    @Test
    void aPolicyInUseIsNotDeleted() {
        iam.policyNamed("p").role("web").attach("web", arn("p"));

        assertRefused(() -> delete("p"), "DeleteConflict", 409, "Cannot delete a policy attached to entities.");
    }

    @Test
    void aPolicyWithSeveralVersionsIsNotDeleted() {
        iam.policyNamed("p");
        client.createPolicyVersion(request -> request.policyArn(arn("p")).policyDocument(ANYTHING));

        assertRefused(
                () -> delete("p"),
                "DeleteConflict",
                409,
                "This policy has more than one version. Before you delete a policy, you must delete the policy's"
                        + " versions. The default version is deleted with the policy.");
    }

    @Test
    void aPolicyIsDeletedWithItsLastVersion() {
        iam.policyNamed("p");
        delete("p");

        assertThat(names(request -> request.scope(PolicyScopeType.LOCAL))).isEmpty();
    }

    @Test
    void sizeIsLimitedAndWhiteSpaceIsFree() {
        create("roomy", " ".repeat(50_000) + TestingIam.ANYTHING);

        assertRefused(
                () -> create(
                        "bigger",
                        TestingIam.policy(
                                "\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::" + "a".repeat(6_144) + "\"")),
                "LimitExceeded",
                409,
                "Cannot exceed quota for PolicySize: 6144");
    }

    private Policy get(String arn) {
        return client.getPolicy(request -> request.policyArn(arn)).policy();
    }

    private void create(String name, String document) {
        client.createPolicy(request -> request.policyName(name).policyDocument(document));
    }

    private void delete(String name) {
        client.deletePolicy(request -> request.policyArn(arn(name)));
    }

    private List<String> names(Consumer<ListPoliciesRequest.Builder> request) {
        return client.listPoliciesPaginator(request).policies().stream()
                .map(Policy::policyName)
                .toList();
    }
}
