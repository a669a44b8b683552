package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.arn;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.User;
import software.amazon.awssdk.services.iam.model.UserDetail;
import software.amazon.awssdk.services.sts.model.Credentials;

class AccountTests {

    private final TestingIam iam = new TestingIam();
    private final IamClient client = iam.client;

    @Test
    void theCallerIsAUser() {
        User user = client.getUser().user();

        assertThat(user.userName()).isEqualTo("administrator");
        assertThat(user.arn()).isEqualTo("arn:aws:iam::111122223333:user/administrator");
        assertThat(client.getUser(request -> request.userName("Administrator")).user())
                .isEqualTo(user);
    }

    @Test
    void aMissingUserIsSaidByName() {
        assertRefused(
                () -> client.getUser(request -> request.userName("none")),
                "NoSuchEntity",
                404,
                "The user with name none cannot be found.");
    }

    @Test
    void aSessionOfARoleIsNoUser() {
        client.createRole(request ->
                request.roleName("ops").assumeRolePolicyDocument(TestingIam.trust("{\"AWS\":\"111122223333\"}")));
        iam.attach("ops", "arn:aws:iam::aws:policy/AdministratorAccess");
        Credentials session = iam.sandbox
                .sts()
                .assumeRole(request ->
                        request.roleArn("arn:aws:iam::111122223333:role/ops").roleSessionName("me"))
                .credentials();
        IamClient asRole = iam.sandbox.client(
                IamClient.builder(),
                AwsSessionCredentials.create(session.accessKeyId(), session.secretAccessKey(), session.sessionToken()));

        assertRefused(
                asRole::getUser,
                "ValidationError",
                400,
                "Must specify userName when calling with non-User credentials");
    }

    @Test
    void theAliasIsAListOfOneOrNone() {
        assertThat(client.listAccountAliases().accountAliases()).isEmpty();
        iam.sandbox.arrange(world -> world.accounts.get(TestingIam.ACCOUNT).alias = "example-prod");

        assertThat(client.listAccountAliases().accountAliases()).containsExactly("example-prod");
    }

    @Test
    void theSummaryCountsAndTellsTheQuotas() {
        iam.roles("r", 3).profile("p").policyNamed("m");

        assertThat(client.getAccountSummary(request -> {}).summaryMapAsStrings())
                .containsEntry("Roles", 3)
                .containsEntry("RolesQuota", 1000)
                .containsEntry("InstanceProfiles", 1)
                .containsEntry("Policies", 1)
                .containsEntry("AttachedPoliciesPerRoleQuota", 10)
                .containsEntry("RolePolicySizeQuota", 10240);
    }

    @Test
    void detailsTellEverythingOfARole() {
        iam.role("web").profile("p").attach("web", CORE);
        client.putRolePolicy(request -> request.roleName("web").policyName("i").policyDocument(TestingIam.ANYTHING));
        client.addRoleToInstanceProfile(
                request -> request.instanceProfileName("p").roleName("web"));
        RoleDetail role = details().roleDetailList().getFirst();

        assertThat(role.instanceProfileList().getFirst().instanceProfileName()).isEqualTo("p");
        assertThat(role.attachedManagedPolicies().getFirst().policyArn()).isEqualTo(CORE);
        assertThat(TestingIam.decoded(role.rolePolicyList().getFirst().policyDocument()))
                .isEqualTo(TestingIam.ANYTHING);
        assertThat(TestingIam.decoded(role.assumeRolePolicyDocument())).isEqualTo(TestingIam.EC2_TRUST);
    }

    @Test
    void detailsTellOfAwssPoliciesOnlyThoseInUse() {
        iam.role("web").attach("web", CORE).policyNamed("m");

        assertThat(details().policies())
                .extracting(ManagedPolicyDetail::arn)
                .containsExactly("arn:aws:iam::aws:policy/AdministratorAccess", CORE, arn("m"));
        assertThat(TestingIam.decoded(details()
                        .policies()
                        .get(1)
                        .policyVersionList()
                        .getFirst()
                        .document()))
                .contains("ssmmessages:OpenDataChannel");
    }

    @Test
    void detailsCanBeFiltered() {
        iam.role("web").attach("web", CORE).policyNamed("m");

        assertThat(details(EntityType.LOCAL_MANAGED_POLICY).policies()).hasSize(1);
        assertThat(details(EntityType.LOCAL_MANAGED_POLICY).roleDetailList()).isEmpty();
        assertThat(details(EntityType.ROLE, EntityType.USER).policies()).isEmpty();
        assertThat(details(EntityType.USER).userDetailList())
                .extracting(UserDetail::userName)
                .containsExactly("administrator");
        assertThat(details(EntityType.GROUP).userDetailList()).isEmpty();
    }

    @Test
    void pagesOfDetailsRunOverAllKinds() {
        iam.roles("r", 5).policyNamed("m").policyNamed("n");
        List<Integer> sizes = client.getAccountAuthorizationDetailsPaginator(request -> request.maxItems(3)).stream()
                .map(page -> (int) Stream.of(page.userDetailList(), page.roleDetailList(), page.policies())
                        .mapToLong(List::size)
                        .sum())
                .toList();

        assertThat(sizes).containsExactly(3, 3, 3);
    }

    private GetAccountAuthorizationDetailsResponse details(EntityType... filter) {
        return client.getAccountAuthorizationDetails(request -> request.filter(filter));
    }
}
