package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.policy.evaluate.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySetsTests {

    private static final AccountId DEV = new AccountId("777788889999");

    private final TestingContext management = TestingContext.sample();

    @Test
    void attachedAndInlinePoliciesAreReadByTheNamesThatPeopleKnow() {
        assertThat(layers(set(management, "AppServerRole")))
                .containsExactly("identity-based policy: AmazonSSMManagedInstanceCore, CloudWatchAgentServerPolicy,"
                        + " inline app-config");
    }

    @Test
    void aBoundaryIsALayerOfItsOwn() {
        assertThat(layers(set(management, "LedgerRole")))
                .containsExactly(
                        "identity-based policy: AmazonSSMManagedInstanceCore",
                        "permissions boundary WorkloadBoundary: WorkloadBoundary");
    }

    @Test
    void everyLevelOfTheOrganisationIsALayerWithItsFullAccess() {
        RolePolicySet dev = set(TestingContext.sampleIn(DEV), "AppServerRole");
        assertThat(layers(dev))
                .containsExactly(
                        "service control policy root: FullAWSAccess",
                        "service control policy ou Workloads: FullAWSAccess",
                        "service control policy ou Dev: FullAWSAccess, SystemsManagerRegions",
                        "service control policy account dev: FullAWSAccess",
                        "identity-based policy: AmazonSSMManagedInstanceCore, CloudWatchAgentServerPolicy,"
                                + " inline app-config");
        assertThat(dev.gaps()).isEmpty();
        assertThat(dev.organisation()).isPresent();
    }

    @Test
    void theAccountThatManagesTheOrganisationIsSubjectToNoControlPolicy() {
        RolePolicySet own = set(management, "AppServerRole");
        assertThat(own.levels()).isEmpty();
        assertThat(own.organisation().orElseThrow().management().value()).isEqualTo("111122223333");
    }

    @Test
    void aServiceLinkedRoleIsSubjectToNoControlPolicy() {
        assertThat(layers(set(TestingContext.sampleIn(DEV), "AWSServiceRoleForAmazonSSM")))
                .containsExactly("identity-based policy: AmazonSSMServiceRolePolicy");
    }

    @Test
    void controlPoliciesThatMayNotBeReadAreAGap() {
        AwsSession dev = TestingContext.sampleIn(DEV).session();
        RolePolicySet set = new PolicySets(dev, dev).of(new RoleName("AppServerRole"));
        assertThat(set.gaps())
                .containsExactly("Service control policies could not be read:"
                        + " organizations:DescribeAccount: AccessDeniedException.");
        assertThat(set.organisation()).isPresent();
    }

    @Test
    void anAccountWithoutOrganisationHasNoGap() {
        TestingContext alone = TestingContext.empty();
        alone.run("role create Web --service ec2");
        RolePolicySet set = set(alone, "Web");
        assertThat(layers(set)).containsExactly("identity-based policy: ");
        assertThat(set.gaps()).isEmpty();
    }

    @Test
    void theTrustPolicyStandsApart() {
        assertThat(set(management, "BuildRole").trust().document().statements()).hasSize(1);
        assertThat(set(management, "BuildRole").trust().name()).isEqualTo("trust policy of BuildRole");
    }

    @Test
    void aBoundaryThatIsGoneAllowsNothing() {
        management.arrange(account -> account.iam.policies.remove("workloadboundary"));
        RolePolicySet set = set(management, "LedgerRole");
        assertThat(layers(set)).contains("permissions boundary WorkloadBoundary: ");
        assertThat(set.gaps())
                .containsExactly("The permissions boundary arn:aws:iam::111122223333:policy/WorkloadBoundary no longer"
                        + " exists: it allows nothing.");
    }

    @Test
    void aRoleThatIsNotThereIsTold() {
        assertThatThrownBy(() -> set(management, "Nobody")).hasMessageContaining("Nobody");
    }

    @Test
    void whatRolesShareIsReadOnce() {
        PolicySets sets = new PolicySets(management.session(), management.ownSession());
        sets.of(new RoleName("AppServerRole"));
        int before = management.calls().size();
        sets.of(new RoleName("WindowsServerRole"));
        assertThat(management.calls().subList(before, management.calls().size()))
                .containsExactly(
                        "GetRole", "ListAttachedRolePolicies", "ListRolePolicies", "GetPolicy", "GetPolicyVersion");
    }

    private static RolePolicySet set(TestingContext context, String role) {
        return new PolicySets(context.session(), context.ownSession()).of(new RoleName(role));
    }

    private static List<String> layers(RolePolicySet set) {
        return set.policies().layers().stream().map(PolicySetsTests::words).toList();
    }

    private static String words(Layer layer) {
        String kind = (layer.kind().word() + " " + layer.name()).strip();
        return kind + ": "
                + String.join(
                        ", ", layer.policies().stream().map(Object::toString).toList());
    }
}
