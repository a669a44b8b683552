package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.EC2_TRUST;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.state.IamState.RoleState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.ListRolesResponse;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.Tag;

class RolesTests {

    private final TestingIam iam = new TestingIam();
    private final IamClient client = iam.client;

    @Test
    void aRoleIsCreatedWithAllThatIsSaidOfIt() {
        Role role = client.createRole(request -> request.roleName("Web")
                        .path("/service-role/")
                        .description("serves")
                        .maxSessionDuration(7200)
                        .permissionsBoundary("arn:aws:iam::aws:policy/PowerUserAccess")
                        .tags(Tag.builder().key("team").value("web").build())
                        .assumeRolePolicyDocument(EC2_TRUST))
                .role();

        assertThat(role.arn()).isEqualTo("arn:aws:iam::111122223333:role/service-role/Web");
        assertThat(role.roleId()).matches("AROA[A-Z2-7]{17}");
        assertThat(TestingIam.decoded(role.assumeRolePolicyDocument())).isEqualTo(EC2_TRUST);
        assertThat(client.getRole(request -> request.roleName("Web")).role())
                .isEqualTo(role)
                .extracting(Role::description, Role::maxSessionDuration)
                .containsExactly("serves", 7200);
    }

    @Test
    void aRoleHasAWSsDefaultsWhereNothingIsSaid() {
        iam.role("web");
        Role role = get("web");

        assertThat(role.path()).isEqualTo("/");
        assertThat(role.maxSessionDuration()).isEqualTo(3600);
        assertThat(role.description()).isNull();
        assertThat(role.permissionsBoundary()).isNull();
        assertThat(role.roleLastUsed().lastUsedDate()).isNull();
    }

    @Test
    void namesAreUniqueWithoutCase() {
        iam.role("Web");

        assertRefused(() -> iam.role("wEB"), "EntityAlreadyExists", 409, "Role with name wEB already exists.");
        assertThat(get("WEB").roleName()).isEqualTo("Web");
    }

    @Test
    void aMissingRoleIsSaidByName() {
        String words = "The role with name nobody cannot be found.";

        assertRefused(() -> get("nobody"), "NoSuchEntity", 404, words);
        assertRefused(() -> client.deleteRole(request -> request.roleName("nobody")), "NoSuchEntity", 404, words);
        assertRefused(
                () -> client.updateAssumeRolePolicy(
                        request -> request.roleName("nobody").policyDocument(EC2_TRUST)),
                "NoSuchEntity",
                404,
                words);
    }

    @Test
    void namesOfTheWrongFormAreRefusedBeforeAnythingElse() {
        assertRefused(
                () -> iam.role("a b"),
                "ValidationError",
                400,
                "1 validation error detected: Value 'a b' at 'roleName' failed to satisfy constraint: Member must"
                        + " satisfy regular expression pattern: [\\w+=,.@-]+");
    }

    @Test
    void listsComeInPagesOrderedByName() {
        iam.roles("role-", 101);
        ListRolesResponse first = client.listRoles(request -> {});
        ListRolesResponse second = client.listRoles(request -> request.marker(first.marker()));

        assertThat(first.roles()).hasSize(100);
        assertThat(first.isTruncated()).isTrue();
        assertThat(second.roles()).hasSize(1);
        assertThat(second.isTruncated()).isFalse();
        assertThat(second.marker()).isNull();
    }

    @Test
    void thePaginatorSeesEachRoleOnce() {
        iam.roles("role-", 25);
        List<String> names = client.listRolesPaginator(request -> request.maxItems(7)).roles().stream()
                .map(Role::roleName)
                .toList();

        assertThat(names)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        (left, right) -> left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT)));
    }

    @Test
    void pagesStayRightWhenRolesGoBetweenThem() {
        iam.roles("role-", 4);
        ListRolesResponse first = client.listRoles(request -> request.maxItems(2));
        client.deleteRole(request -> request.roleName("role-1"));

        assertThat(client.listRoles(request -> request.marker(first.marker())).roles())
                .extracting(Role::roleName)
                .containsExactly("role-2", "role-3");
    }

    @Test
    void aMarkerThatIsNotOursIsRefused() {
        assertRefused(
                () -> client.listRoles(request -> request.marker("AAAA")), "ValidationError", 400, "Invalid Marker.");
        assertRefused(
                () -> client.listRoles(request -> request.marker("!")), "ValidationError", 400, "Invalid Marker.");
    }

    @Test
    void listsCanBeLimitedToAPath() {
        iam.role("plain");
        client.createRole(request -> request.roleName("deep").path("/a/b/").assumeRolePolicyDocument(EC2_TRUST));

        assertThat(client.listRoles(request -> request.pathPrefix("/a/")).roles())
                .extracting(Role::roleName)
                .containsExactly("deep");
    }

    @Test
    void listsLeaveOutTagsAndBoundaries() {
        client.createRole(request -> request.roleName("web")
                .permissionsBoundary("arn:aws:iam::aws:policy/PowerUserAccess")
                .tags(Tag.builder().key("a").value("b").build())
                .assumeRolePolicyDocument(EC2_TRUST));
        Role listed = client.listRoles(request -> {}).roles().getFirst();

        assertThat(listed.hasTags()).isFalse();
        assertThat(listed.permissionsBoundary()).isNull();
        assertThat(listed.roleLastUsed()).isNull();
    }

    @Test
    void anUpdateChangesOnlyWhatItNames() {
        iam.role("web");
        client.updateRole(request -> request.roleName("web").description("new").maxSessionDuration(4000));
        client.updateRole(request -> request.roleName("web").maxSessionDuration(5000));

        assertThat(get("web"))
                .extracting(Role::description, Role::maxSessionDuration)
                .containsExactly("new", 5000);
    }

    @Test
    void theTrustPolicyIsReplacedWhole() {
        iam.role("web");
        String trust = TestingIam.trust("{\"Service\":\"ssm.amazonaws.com\"}");
        client.updateAssumeRolePolicy(request -> request.roleName("web").policyDocument(trust));

        assertThat(TestingIam.decoded(get("web").assumeRolePolicyDocument())).isEqualTo(trust);
    }

    @Test
    void aRoleInAProfileIsNotDeleted() {
        iam.role("web").profile("web");
        client.addRoleToInstanceProfile(
                request -> request.instanceProfileName("web").roleName("web"));

        assertNotDeleted("Cannot delete entity, must remove roles from instance profile first.");
    }

    @Test
    void aRoleWithAttachedPoliciesIsNotDeleted() {
        iam.role("web").attach("web", CORE);

        assertNotDeleted("Cannot delete entity, must detach all policies first.");
    }

    @Test
    void aRoleWithInlinePoliciesIsNotDeleted() {
        iam.role("web");
        client.putRolePolicy(request -> request.roleName("web").policyName("p").policyDocument(TestingIam.ANYTHING));

        assertNotDeleted("Cannot delete entity, must delete policies first.");
    }

    @Test
    void aBareRoleIsDeleted() {
        iam.role("web");
        client.deleteRole(request -> request.roleName("WEB"));

        assertThat(client.listRoles(request -> {}).roles()).isEmpty();
    }

    @Test
    void rolesOfAwsAreNotChanged() {
        arrange("AWSServiceRoleForAmazonSSM", role -> role.path = "/aws-service-role/ssm.amazonaws.com/");

        assertRefused(
                () -> iam.attach("AWSServiceRoleForAmazonSSM", CORE),
                "UnmodifiableEntity",
                400,
                "Cannot perform the operation on the protected role 'AWSServiceRoleForAmazonSSM' - this role is only"
                        + " modifiable by AWS");
    }

    @Test
    void theLastUseOfARoleIsTold() {
        arrange("web", role -> {
            role.lastUsed = Instant.parse("2026-01-02T03:04:05Z");
            role.lastUsedRegion = "eu-west-1";
        });

        assertThat(get("web").roleLastUsed().lastUsedDate()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(get("web").roleLastUsed().region()).isEqualTo("eu-west-1");
    }

    @Test
    void anAccountHoldsAThousandRoles() {
        iam.sandbox.arrange(world -> IntStream.range(0, 1000).forEach(index -> {
            RoleState role = new RoleState();
            role.name = "r" + index;
            world.accounts.get(TestingIam.ACCOUNT).iam.roles.put(role.name, role);
        }));

        assertRefused(() -> iam.role("onemore"), "LimitExceeded", 409, "Cannot exceed quota for RolesPerAccount: 1000");
        assertThat(client.listRolesPaginator().roles().stream().toList()).hasSize(1000);
    }

    @Test
    void boundariesComeAndGo() {
        iam.role("web").policyNamed("limit");
        client.putRolePermissionsBoundary(
                request -> request.roleName("web").permissionsBoundary(TestingIam.arn("limit")));
        assertThat(get("web").permissionsBoundary().permissionsBoundaryArn()).isEqualTo(TestingIam.arn("limit"));
        assertThat(get("web").permissionsBoundary().permissionsBoundaryTypeAsString())
                .isEqualTo("Policy");

        client.deleteRolePermissionsBoundary(request -> request.roleName("web"));
        assertThat(get("web").permissionsBoundary()).isNull();
    }

    @Test
    void aBoundaryMustExist() {
        iam.role("web");

        assertRefused(
                () -> client.putRolePermissionsBoundary(
                        request -> request.roleName("web").permissionsBoundary(TestingIam.arn("none"))),
                "NoSuchEntity",
                404,
                "Scope ARN: arn:aws:iam::111122223333:policy/none does not exist or is not attachable.");
    }

    private Role get(String name) {
        return client.getRole(request -> request.roleName(name)).role();
    }

    private void assertNotDeleted(String words) {
        assertRefused(() -> client.deleteRole(request -> request.roleName("web")), "DeleteConflict", 409, words);
        assertThat(get("web")).isNotNull();
    }

    private void arrange(String name, Consumer<RoleState> change) {
        iam.role(name);
        iam.sandbox.arrange(world ->
                change.accept(world.accounts.get(TestingIam.ACCOUNT).iam.roles.get(name.toLowerCase(Locale.ROOT))));
    }
}
