package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleOperationsTests {

    private static final String EC2_TRUST = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
            + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}";

    private final TestingContext context = TestingContext.sample();

    @Test
    void createsARoleThatAServiceMayAssume() {
        context.run("role create New --service ec2 --description 'for tests' --tag team=ops --max-session 2h");

        RoleState role = role("new");
        assertThat(role.trustPolicy).isEqualTo(EC2_TRUST);
        assertThat(role.description).isEqualTo("for tests");
        assertThat(role.maxSessionSeconds).isEqualTo(7200);
        assertThat(role.tags).containsEntry("team", "ops");
    }

    @Test
    void createsARoleThatSeveralServicesMayAssume() {
        context.run("role create New --service ec2 --service ssm.amazonaws.com --path /service-role/");

        assertThat(role("new").trustPolicy).contains("[\"ec2.amazonaws.com\",\"ssm.amazonaws.com\"]");
        assertThat(role("new").path).isEqualTo("/service-role/");
    }

    @Test
    void createsARoleFromADocument() {
        context.run("role create New --trust '" + EC2_TRUST + "'");

        assertThat(role("new").trustPolicy).isEqualTo(EC2_TRUST);
    }

    @Test
    void wantsToKnowWhoMayAssumeANewRole() {
        assertThatThrownBy(() -> context.run("role create New")).hasMessage("It is not said who may assume the role.");
        assertThatThrownBy(() -> context.run("role create New --service ec2 --trust '{}'"))
                .hasMessage("The trust is given twice.");
    }

    @Test
    void guessesTheServiceThatWasMeant() {
        assertThatThrownBy(() -> context.run("role create New --service ec3"))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        error -> assertThat(error.nextStep()).hasValue("Did you mean ec2 or ecs?"));
    }

    @Test
    void asksBeforeItCreates() {
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run("role create New --service ec2")).hasMessage("Nothing was changed.");
        assertThat(context.dialogue().questions())
                .containsExactly("Create role New, which can be assumed by ec2.amazonaws.com?");
        assertThat(context.roles()).doesNotContain("new");
    }

    @Test
    void attachesPoliciesByNameWithoutRegardToCase() {
        context.run("role attach BuildRole amazons3readonlyaccess AmazonEC2RoleForSSM");

        assertThat(role("buildrole").attached)
                .contains(
                        "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
                        "arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM");
    }

    @Test
    void prefersTheAccountsOwnPolicyOfAName() {
        String arn = context.directly(session -> session.iam()
                .createPolicy(
                        request -> request.policyName("AmazonS3ReadOnlyAccess").policyDocument(allow()))
                .policy()
                .arn());
        context.run("role attach BuildRole AmazonS3ReadOnlyAccess");

        assertThat(role("buildrole").attached).contains(arn);
    }

    @Test
    void saysThatAPolicyIsAttachedAlreadyAndAsksNothing() {
        context.run("role attach BuildRole AmazonS3ReadOnlyAccess");
        context.dialogue().questions().clear();

        assertThat(context.type("role attach BuildRole AmazonS3ReadOnlyAccess"))
                .isEqualTo("unchanged AmazonS3ReadOnlyAccess (is on role BuildRole)\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void asksWithTheBlastRadius() {
        context.run("role attach AppServerRole AmazonS3ReadOnlyAccess");

        assertThat(context.dialogue().questions())
                .containsExactly("Attach AmazonS3ReadOnlyAccess to role AppServerRole, used by 1 profile,"
                        + " 8 running instances in us-east-1?");
    }

    @Test
    void guessesThePolicyThatWasMeant() {
        assertThatThrownBy(() -> context.run("role attach BuildRole AmazonSSMManagedInstanceCor"))
                .hasMessage(
                        "There is no managed policy 'AmazonSSMManagedInstanceCor', neither in this account nor of AWS.")
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        error -> assertThat(error.nextStep())
                                .hasValueSatisfying(step -> assertThat(step).contains("AmazonSSMManagedInstanceCore")));
    }

    @Test
    void namesThePolicyThatIsNotThere() {
        assertThatThrownBy(() -> context.run("role attach BuildRole arn:aws:iam::aws:policy/Nothing"))
                .hasMessageContaining("arn:aws:iam::aws:policy/Nothing");
    }

    @Test
    void detachesPolicies() {
        assertThat(context.type("role detach AppServerRole cloudwatchagentserverpolicy AmazonS3FullAccess"))
                .isEqualTo("""
                    detached CloudWatchAgentServerPolicy (from role AppServerRole)
                    unchanged AmazonS3FullAccess (is not on role AppServerRole)
                    """);
        assertThat(role("appserverrole").attached)
                .containsExactly("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore");
    }

    @Test
    void replacesTheTrustPolicy() {
        context.run("role trust set BuildRole --service ec2");

        assertThat(role("buildrole").trustPolicy).isEqualTo(EC2_TRUST);
        assertThat(context.dialogue().questions())
                .containsExactly("Replace the trust policy of role BuildRole, used by 1 profile, 1 running instance in"
                        + " us-east-1, so that it can be assumed by ec2.amazonaws.com only?");
    }

    @Test
    void leavesATrustPolicyThatDiffersInLayoutOnly() {
        assertThat(context.type("role trust set AppServerRole --service ec2"))
                .isEqualTo("unchanged role AppServerRole (trust policy)\n");
    }

    @Test
    void showsTheTrustPolicy() {
        assertThat(context.type("role trust show BuildRole")).isEqualTo("""
            Role  BuildRole

            Trust policy
              {
                "Version": "2012-10-17",
                "Statement": [
                  {
                    "Effect": "Allow",
                    "Principal": {
                      "Service": "codebuild.amazonaws.com"
                    },
                    "Action": "sts:AssumeRole"
                  }
                ]
              }
            """);
    }

    @Test
    void tagsAndUntags() {
        context.run("role tag BuildRole team=platform stage=prod");
        assertThat(context.dialogue().questions()).containsExactly("Tag role BuildRole with stage=prod?");
        assertThat(role("buildrole").tags).containsEntry("stage", "prod");

        context.run("role untag BuildRole stage nothing");
        assertThat(role("buildrole").tags).doesNotContainKey("stage").containsEntry("team", "platform");
    }

    @Test
    void listsRolesUnderAPath() {
        assertThat(context.query("role list --path-prefix /service-role/", "Roles[].RoleName"))
                .isEqualToIgnoringWhitespace("[\"AWSSystemsManagerDefaultEC2InstanceManagementRole\"]");
        assertThat(context.query(
                        "role list", "Roles[?RoleName=='AppServerRole'].AssumeRolePolicyDocument.Version | [0]"))
                .contains("2012-10-17");
    }

    @Test
    void showsARoleWithEverythingThatHangsOnIt() {
        assertThat(context.query(
                        "role show AppServerRole",
                        "[AttachedManagedPolicies[].PolicyName, RolePolicyList[].PolicyName,"
                                + " InstanceProfileList[].InstanceProfileName, length(Instances)]"))
                .isEqualToIgnoringWhitespace("""
                    [["AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy"], ["app-config"],
                     ["AppServerProfile"], 9]
                    """);
    }

    @Test
    void namesTheRoleThatDoesNotExist() {
        for (String line :
                List.of("role show Nobody", "role attach Nobody AdministratorAccess", "role delete Nobody")) {
            assertThatThrownBy(() -> context.run(line)).hasMessageContaining("Nobody");
        }
    }

    private RoleState role(String key) {
        return context.iam(iam -> iam.roles.get(key));
    }

    private static String allow() {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\","
                + "\"Resource\":\"*\"}]}";
    }
}
