package dev.lanyard.operation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBuildTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void writesTheDocumentAndAsksAwsNothing() {
        assertThat(context.type("policy build directory-service")).isEqualTo("""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": [
                    "ds:CreateComputer",
                    "ds:DescribeDirectories"
                  ],
                  "Resource": "*"
                }
              ]
            }
            """);
        assertThat(context.calls()).isEmpty();
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void takesAccountAndRegionFromTheSessionWhereTheyAreNeeded() {
        assertThat(context.query("policy build hybrid-trust", "Statement[0].Condition"))
                .isEqualTo("""
                    {
                      "StringEquals": {
                        "aws:SourceAccount": "111122223333"
                      },
                      "ArnEquals": {
                        "aws:SourceArn": "arn:aws:ssm:us-east-1:111122223333:*"
                      }
                    }
                    """);
        assertThat(context.calls()).containsExactly("GetCallerIdentity");
    }

    @ParameterizedTest
    @CsvSource({
        "--region us-gov-west-1, arn:aws-us-gov:s3:::b/*",
        "--kms arn:aws-cn:kms:cn-north-1:111122223333:key/1234, arn:aws-cn:s3:::b/*",
        "--partition aws-cn --region us-east-1, arn:aws-cn:s3:::b/*",
        "--s3-only, arn:aws:s3:::b/*"
    })
    void knowsThePartitionByWhatIsGiven(String options, String objects) {
        assertThat(context.query(
                        "policy build s3-logs --bucket b " + options,
                        "Statement[?Action=='s3:PutObject'].Resource | [0]"))
                .isEqualTo("\"" + objects + "\"\n");
    }

    @Test
    void refusesAPartitionThatItDoesNotKnow() {
        assertThatThrownBy(() -> context.run("policy build s3-logs --bucket b --region us-iso-east-1"))
                .hasMessage("Policies are not built for partition aws-iso.");
    }

    @Test
    void makesAManagedPolicyAndHangsItOnARoleInOneCommand() {
        assertThat(context.type("policy build session-manager --create Sessions --attach BuildRole"))
                .isEqualTo("""
                    created policy Sessions (arn:aws:iam::111122223333:policy/Sessions)
                    attached Sessions (to role BuildRole)
                    """);
        assertThat(context.dialogue().questions())
                .singleElement()
                .asString()
                .startsWith("Create policy Sessions for session-manager and attach it to role BuildRole, used by");
        assertThat(context.query("role show BuildRole", "AttachedManagedPolicies[].PolicyName"))
                .contains("\"Sessions\"");
        assertThat(context.query("policy show Sessions", "Document.Statement[0].Action[0]"))
                .isEqualTo("\"ssm:UpdateInstanceInformation\"\n");
    }

    @Test
    void leavesAloneWhatIsAsWanted() {
        context.run("policy build session-manager --create Sessions --attach BuildRole");
        context.dialogue().questions().clear();

        assertThat(context.type("policy build session-manager --create SESSIONS --attach BuildRole"))
                .isEqualTo("""
                    unchanged policy Sessions (it allows the same)
                    unchanged Sessions (is on role BuildRole)
                    """);
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void hangsAPolicyThatIsThereAlreadyOnAnotherRole() {
        context.run("policy build session-manager --create Sessions");

        assertThat(context.type("policy build session-manager --create Sessions --attach BuildRole"))
                .isEqualTo("""
                    unchanged policy Sessions (it allows the same)
                    attached Sessions (to role BuildRole)
                    """);
        assertThat(context.dialogue().questions().getLast())
                .startsWith("Attach policy Sessions for session-manager to role BuildRole");
    }

    @Test
    void doesNotChangeAPolicyThatAllowsSomethingElse() {
        context.run("policy build session-manager --create Sessions");

        assertThatThrownBy(() -> context.run("policy build core --create Sessions --attach BuildRole"))
                .hasMessage("There is a policy Sessions already, and it does not allow the same.")
                .extracting(failure -> ((LanyardException) failure).nextStep().orElse(""))
                .asString()
                .contains("policy update Sessions @file");
    }

    @Test
    void makesNoPolicyForARoleThatDoesNotExist() {
        assertThatThrownBy(() -> context.run("policy build core --create Sessions --attach Nobody"))
                .hasMessageContaining("Nobody");
        assertThat(context.calls()).doesNotContain("CreatePolicy");
    }

    @Test
    void writesItIntoTheRole() {
        assertThat(context.type("policy build cloudwatch-logs --inline Logs --attach BuildRole"))
                .isEqualTo("""
                    created inline policy Logs (of role BuildRole)
                    """);
        assertThat(context.type("policy build cloudwatch-logs --inline logs --attach BuildRole"))
                .isEqualTo("""
                    unchanged inline policy Logs (of role BuildRole, it allows the same)
                    """);
        assertThat(context.type("policy build kms --inline logs --attach BuildRole --kms"
                        + " arn:aws:kms:us-east-1:111122223333:key/1234"))
                .isEqualTo("replaced inline policy Logs (of role BuildRole)\n");
        assertThat(context.dialogue().questions().getLast())
                .startsWith("Replace inline policy Logs, of which IAM keeps no copy, of role BuildRole, used by");
    }

    @Test
    void changesNothingWhenThePersonSaysNo() {
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run("policy build core --create Sessions"))
                .hasMessage("Nothing was changed.");
        assertThatThrownBy(() -> context.run("policy build core --inline Sessions --attach BuildRole"))
                .hasMessage("Nothing was changed.");
        assertThat(context.calls()).doesNotContain("CreatePolicy", "PutRolePolicy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "core --attach BuildRole | The policy for role BuildRole has no name.",
                "core --inline X | It is not said which role gets the inline policy X.",
                "core --inline X --create Y --attach BuildRole | --create and --inline name two places for one policy.",
                "ec2-trust --create X | Who may assume a role is no policy to attach, but a part of the role.",
                "ec2-trust --inline X --attach R | Who may assume a role is no policy to attach, but a part of the"
                        + " role.",
                "sesion-manager | 'sesion-manager' is not a value of FEATURE."
            })
    void refusesWhatHasNoPlace(String words, String message) {
        assertThatThrownBy(() -> context.run("policy build " + words)).hasMessage(message);
        assertThat(context.calls()).isEmpty();
    }

    @Test
    void listsWhatCanBeBuilt() {
        assertThat(context.query("policy features", "Features[?Feature=='kms'] | [0]"))
                .isEqualTo("""
                    {
                      "Feature": "kms",
                      "Purpose": "session data that is encrypted with a key",
                      "Needs": [
                        "--kms"
                      ],
                      "Takes": [],
                      "Source": "page getting-started-create-iam-instance-profile"
                    }
                    """);
    }
}
