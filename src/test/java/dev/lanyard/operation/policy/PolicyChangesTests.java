package dev.lanyard.operation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PolicyChangesTests {

    private static final String OWN = "SessionManagerPermissions";

    private final TestingContext context = TestingContext.sample();

    @Test
    void createsAPolicy() {
        context.run("policy create New " + allow("ssm:GetParameter")
                + " --description 'for tests' --path /teams/ --tag team=ops --tag stage=prod");

        PolicyState policy = policy("new");
        assertThat(policy.versions.get("v1").document).isEqualTo(json("ssm:GetParameter"));
        assertThat(policy.description).isEqualTo("for tests");
        assertThat(policy.path).isEqualTo("/teams/");
        assertThat(policy.tags).containsEntry("team", "ops").containsEntry("stage", "prod");
    }

    @Test
    void asksWithTheSizeBeforeItCreates() {
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run("policy create New " + allow("ssm:GetParameter")))
                .hasMessage("Nothing was changed.");
        assertThat(context.dialogue().questions()).containsExactly("Create policy New (98 of 6,144 characters)?");
    }

    @Test
    void aPolicyThatIsThereAsWantedStaysAsItIs() {
        context.run("policy create New " + allow("ssm:GetParameter") + " --tag a=b");
        context.dialogue().questions().clear();

        assertThat(context.type(
                        "policy create New '{ \"Version\": \"2012-10-17\", \"Statement\": {\"Effect\":\"Allow\","
                                + " \"Action\":\"ssm:GetParameter\", \"Resource\":\"*\"} }'"))
                .isEqualTo("unchanged policy New (arn:aws:iam::111122223333:policy/New)\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void saysInWhatAPolicyOfTheNameDiffers() {
        context.run("policy create New " + allow("ssm:GetParameter") + " --tag a=b --description one");

        assertThatThrownBy(() -> context.run(
                        "policy create NEW " + allow("ssm:GetParameters") + " --tag a=c --description two --path /x/"))
                .hasMessage("There is a policy New already, which differs in its name, document, path, description,"
                        + " tags: arn:aws:iam::111122223333:policy/New.");
    }

    @Test
    void looksAtTheDocumentBeforeItSendsAnything() {
        assertThatThrownBy(() -> context.run("policy create New '{\"Version\":\"2012-10-17\",\"Statement\":"
                        + "{\"Effect\":\"Alow\",\"Action\":\"ssm:List*\",\"Resource\":\"*\"}}'"))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.USAGE))
                .hasMessageContaining("it must be Allow or Deny");
        assertThat(context.calls()).isEmpty();
    }

    @Test
    void measuresTheDocument() {
        assertThatThrownBy(() -> context.run("policy create New " + allow("s3:" + "a".repeat(6_144))))
                .hasMessageContaining(
                        "The document has 6,229 characters, but a managed policy may have 6,144, white space"
                                + " not counted.");
    }

    @Test
    void anUpdateIsANewVersionInForce() {
        assertThat(context.type("policy update " + OWN + " " + allow("ssm:Get*")))
                .isEqualTo("""
                    created version v2 (of policy SessionManagerPermissions)
                    updated policy SessionManagerPermissions (from v1 to v2)
                    """);

        assertThat(policy(OWN).defaultVersion).isEqualTo("v2");
        assertThat(policy(OWN).versions).containsOnlyKeys("v1", "v2");
    }

    @Test
    void anUpdateNamesWhoFeelsIt() {
        context.run("policy update " + OWN + " " + allow("ssm:Get*"));

        assertThat(context.dialogue().questions())
                .containsExactly(
                        "Update policy SessionManagerPermissions, attached to role BastionRole, used by 1 profile, 1"
                                + " running instance in us-east-1, from v1 to a new version (90 of 6,144 characters)?");
    }

    @Test
    void theDocumentInForceIsNotSentAgain() {
        context.run("policy update " + OWN + " " + allow("ssm:Get*"));

        assertThat(context.type("policy update " + OWN + " " + allow("ssm:Get*")))
                .isEqualTo("unchanged policy SessionManagerPermissions (v2 has this document)\n");
    }

    @Test
    void theOldestVersionGoesWhenThereAreFive() {
        fiveVersions();
        context.run("policy set-default " + OWN + " v1");
        context.dialogue().questions().clear();

        assertThat(context.type("policy update " + OWN + " " + allow("ssm:List*")))
                .isEqualTo("""
                    deleted version v2 (of policy SessionManagerPermissions)
                    created version v6 (of policy SessionManagerPermissions)
                    updated policy SessionManagerPermissions (from v1 to v6)
                    """);
        assertThat(context.dialogue().questions().getFirst())
                .matches("Update policy .*, and delete its oldest version v2 of 20\\S+Z, because IAM keeps five\\?");
    }

    @Test
    void saysHowToCopyAPolicyOfAws() {
        assertThatThrownBy(() -> context.run("policy update AmazonSSMManagedInstanceCore " + allow("ssm:List*")))
                .hasMessage("Policy AmazonSSMManagedInstanceCore belongs to AWS; nobody else can change it.")
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.nextStep())
                                .hasValue("Make a copy of it: lanyard policy show AmazonSSMManagedInstanceCore --query"
                                        + " Document | lanyard policy create NAME - --yes"));
    }

    @Test
    void putsAVersionInForce() {
        assertThat(context.type("policy set-default WorkloadBoundary v1"))
                .isEqualTo("rolled back policy WorkloadBoundary (from v2 to v1)\n");

        assertThat(policy("WorkloadBoundary").defaultVersion).isEqualTo("v1");
        assertThat(context.dialogue().questions())
                .containsExactly(
                        "Put v1 of policy WorkloadBoundary in force instead of v2, the boundary of role LedgerRole,"
                                + " used by 1 profile, 1 running instance in us-east-1?");
    }

    @Test
    void theVersionInForceStaysInForce() {
        assertThat(context.type("policy set-default WorkloadBoundary v2"))
                .isEqualTo("unchanged policy WorkloadBoundary (v2 is in force)\n");
    }

    @Test
    void namesTheVersionsWhereThereIsNoSuchOne() {
        assertThatThrownBy(() -> context.run("policy set-default WorkloadBoundary v7"))
                .hasMessage("There is no version v7 of policy WorkloadBoundary.")
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.nextStep()).hasValue("Its versions are v1, v2; v2 is in force."));
    }

    @Test
    void rollsBackOneVersionAtATime() {
        fiveVersions();

        assertThat(context.type("policy rollback " + OWN)).endsWith("(from v5 to v4)\n");
        assertThat(context.type("policy rollback " + OWN)).endsWith("(from v4 to v3)\n");
        assertThat(policy(OWN).versions).hasSize(5);
    }

    @Test
    void nothingComesBeforeTheFirstVersion() {
        assertThatThrownBy(() -> context.run("policy rollback " + OWN))
                .hasMessage("There is no version of policy SessionManagerPermissions before v1, which is in force.");
    }

    @Test
    void doesNotDeleteWhatIsInUse() {
        context.run("policy update " + OWN + " " + allow("ssm:Get*"));

        assertThatThrownBy(() -> context.run("policy delete " + OWN))
                .hasMessage("Policy SessionManagerPermissions cannot be deleted as it is: it is attached to role"
                        + " BastionRole; besides v2 it has version v1.");
        assertThat(policy(OWN).versions).hasSize(2);
    }

    @Test
    void deletesWithAllThatHangsOnIt() {
        context.run("policy update " + OWN + " " + allow("ssm:Get*"));

        assertThat(context.type("policy delete " + OWN + " --cascade")).isEqualTo("""
            detached SessionManagerPermissions (from role BastionRole)
            deleted version v1 (of policy SessionManagerPermissions)
            deleted policy SessionManagerPermissions (arn:aws:iam::111122223333:policy/SessionManagerPermissions)
            """);
    }

    @Test
    void deletesAPolicyThatNobodyHasWithoutMoreWords() {
        context.run("policy create New " + allow("ssm:Get*"));

        assertThat(context.type("policy delete New"))
                .isEqualTo("deleted policy New (arn:aws:iam::111122223333:policy/New)\n");
        assertThat(context.dialogue().questions()).last().isEqualTo("Delete policy New? [New]");
    }

    @Test
    void neverTakesABoundaryAway() {
        assertThatThrownBy(() -> context.run("policy delete WorkloadBoundary --cascade"))
                .hasMessage("Policy WorkloadBoundary cannot be deleted while it is the permissions boundary of role"
                        + " LedgerRole.");
    }

    private void fiveVersions() {
        for (int number = 2; number <= 5; number++) {
            context.run("policy update " + OWN + " " + allow("ssm:Get" + number + "*"));
        }
    }

    private PolicyState policy(String name) {
        return context.iam(iam -> iam.policies.get(name.toLowerCase(Locale.ROOT)));
    }

    private static String allow(String action) {
        return "'" + json(action) + "'";
    }

    private static String json(String action) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" + action
                + "\",\"Resource\":\"*\"}}";
    }
}
