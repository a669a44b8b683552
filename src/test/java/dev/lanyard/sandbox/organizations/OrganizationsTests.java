package dev.lanyard.sandbox.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.sample.SampleOrganization.Size;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.OrganizationsException;
import software.amazon.awssdk.services.organizations.model.Parent;
import software.amazon.awssdk.services.organizations.model.Policy;
import software.amazon.awssdk.services.organizations.model.PolicySummary;
import software.amazon.awssdk.services.organizations.model.PolicyType;
import software.amazon.awssdk.services.organizations.model.Tag;

class OrganizationsTests {

    private static final AccountId PROD_WEB = new AccountId("444455556666");

    private final TestingSandbox sandbox = TestingSandbox.sampleAtRest();
    private final OrganizationsClient organizations = sandbox.organizations();

    @Test
    void theAccountsAreShown() {
        assertThat(organizations.listAccounts().accounts())
                .extracting(Account::name)
                .containsExactly("management", "legacy", "prod-web", "dev");
        Account account = organizations
                .describeAccount(request -> request.accountId(PROD_WEB.value()))
                .account();
        assertThat(account.statusAsString()).isEqualTo("ACTIVE");
        assertThat(account.arn()).matches("arn:aws:organizations::111122223333:account/o-[a-z0-9]{10,32}/444455556666");
    }

    @Test
    void manyAccountsComeInPagesOfTwenty() {
        sandbox.sandbox().reset(new Size(0, 45), 1);
        assertThat(organizations.listAccounts().accounts()).hasSize(20);
        assertThat(organizations.listAccountsPaginator().stream().flatMap(page -> page.accounts().stream()))
                .hasSize(45);
    }

    @Test
    void theTreeCanBeWalkedDown() {
        String root = organizations.listRoots().roots().getFirst().id();
        assertThat(units(root))
                .extracting(OrganizationalUnit::name)
                .containsExactlyInAnyOrder("Security", "Infrastructure", "Workloads");
        String workloads = idOf("Workloads", root);
        assertThat(units(workloads)).extracting(OrganizationalUnit::name).containsExactlyInAnyOrder("Prod", "Dev");
        assertThat(accounts(idOf("Prod", workloads))).extracting(Account::name).containsExactly("prod-web");
        assertThat(accounts(root)).extracting(Account::name).containsExactly("management");
    }

    @Test
    void theTreeCanBeWalkedUp() {
        Parent unit = parent(PROD_WEB.value());
        assertThat(unit.typeAsString()).isEqualTo("ORGANIZATIONAL_UNIT");
        assertThat(parent(parent(unit.id()).id()).typeAsString()).isEqualTo("ROOT");
    }

    @Test
    void everyAccountMaySeeTheOrganisationButOnlyItsManagerMayLookAround() {
        OrganizationsClient member = sandbox.client(OrganizationsClient.builder(), sandbox.administrator(PROD_WEB));
        assertThat(member.describeOrganization().organization().masterAccountId())
                .isEqualTo("111122223333");
        assertRefused(
                member::listAccounts, "AccessDeniedException", "You don't have permissions to access this resource.");
        assertRefused(
                member::listRoots, "AccessDeniedException", "You don't have permissions to access this resource.");
    }

    @Test
    void anAccountOutsideAnyOrganisationIsTold() {
        OrganizationsClient alone = TestingSandbox.emptyAtRest().organizations();
        assertRefused(
                alone::describeOrganization,
                "AWSOrganizationsNotInUseException",
                "Your account is not a member of an organization.");
        assertRefused(
                alone::listAccounts,
                "AWSOrganizationsNotInUseException",
                "Your account is not a member of an organization.");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertRefused(
                () -> accounts("r-zzzz"), "ParentNotFoundException", "You specified a parent that doesn't exist.");
        assertRefused(
                () -> parent("000000000000"), "ChildNotFoundException", "You specified a child that doesn't exist.");
        assertRefused(
                () -> organizations.describeAccount(request -> request.accountId("000000000000")),
                "AccountNotFoundException",
                "You specified an account that doesn't exist.");
    }

    @Test
    void tagsOfAccountsAreShown() {
        assertThat(organizations
                        .listTagsForResource(request -> request.resourceId(PROD_WEB.value()))
                        .tags())
                .containsExactly(Tag.builder().key("env").value("prod").build());
    }

    @Test
    void whatIsAttachedToALevelIsListedWithFullAccess() {
        String dev = parent("777788889999").id();
        assertThat(attached(dev))
                .extracting(PolicySummary::name)
                .containsExactly("FullAWSAccess", "SystemsManagerRegions");
        assertThat(attached(parent(parent(dev).id()).id()))
                .extracting(PolicySummary::name, PolicySummary::arn, PolicySummary::awsManaged)
                .containsExactly(tuple(
                        "FullAWSAccess",
                        "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
                        true));
    }

    @Test
    void aPolicyIsShownWithItsDocument() {
        PolicySummary regions = attached(parent("777788889999").id()).getLast();
        Policy policy = organizations
                .describePolicy(request -> request.policyId(regions.id()))
                .policy();
        assertThat(policy.content()).contains("NodesOnlyInApprovedRegions");
        assertThat(policy.policySummary().arn())
                .matches(
                        "arn:aws:organizations::111122223333:policy/o-[a-z0-9]{10}/service_control_policy/p-[a-z0-9]{8}");
    }

    @Test
    void aUnitIsShownByItsName() {
        String id = parent("777788889999").id();
        assertThat(organizations
                        .describeOrganizationalUnit(request -> request.organizationalUnitId(id))
                        .organizationalUnit()
                        .name())
                .isEqualTo("Dev");
    }

    @Test
    void policiesAndUnitsThatAreNotThereAreTold() {
        assertRefused(
                () -> attached("000000000000"),
                "TargetNotFoundException",
                "You specified a target that doesn't exist.");
        assertRefused(
                () -> organizations.describePolicy(request -> request.policyId("p-12345678")),
                "PolicyNotFoundException",
                "You specified a policy that doesn't exist.");
        assertRefused(
                () -> organizations.describeOrganizationalUnit(
                        request -> request.organizationalUnitId("ou-abcd-12345678")),
                "OrganizationalUnitNotFoundException",
                "You specified an organizational unit that doesn't exist.");
    }

    private List<PolicySummary> attached(String target) {
        return organizations
                .listPoliciesForTargetPaginator(
                        request -> request.targetId(target).filter(PolicyType.SERVICE_CONTROL_POLICY))
                .stream()
                .flatMap(page -> page.policies().stream())
                .toList();
    }

    private List<OrganizationalUnit> units(String parent) {
        return organizations
                .listOrganizationalUnitsForParent(request -> request.parentId(parent))
                .organizationalUnits();
    }

    private String idOf(String unit, String parent) {
        return units(parent).stream()
                .filter(it -> it.name().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Account> accounts(String parent) {
        return organizations
                .listAccountsForParent(request -> request.parentId(parent))
                .accounts();
    }

    private Parent parent(String child) {
        return organizations
                .listParents(request -> request.childId(child))
                .parents()
                .getFirst();
    }

    private static void assertRefused(ThrowingCallable call, String code, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(OrganizationsException.class, error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(words);
        });
    }
}
