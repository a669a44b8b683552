package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleInlinePoliciesTests {

    private static final String AUDIT = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"*"}]}\
        """;

    private final TestingContext context = TestingContext.sample();

    @Test
    void writesANewPolicyAndSaysHowMuchRoomIsUsed() {
        assertThat(context.type("role put-policy BuildRole audit '" + AUDIT + "'"))
                .isEqualTo("created inline policy audit (of role BuildRole)\n");
        assertThat(context.dialogue().told())
                .containsExactly("The inline policies of role BuildRole take 99 of 10,240 characters.");
        assertThat(role("buildrole").inline).containsEntry("audit", AUDIT);
    }

    @Test
    void asksWithTheBlastRadius() {
        context.run("role put-policy CacheRole audit '" + AUDIT + "'");
        context.run("role put-policy CacheRole ssm-registration '" + AUDIT + "'");
        context.run("role remove-policy CacheRole audit");
        assertThat(context.dialogue().questions())
                .containsExactly(
                        "Write inline policy audit into role CacheRole, used by 1 profile,"
                                + " 1 running instance in us-east-1?",
                        "Replace inline policy ssm-registration, of which IAM keeps no copy, of role CacheRole,"
                                + " used by 1 profile, 1 running instance in us-east-1?",
                        "Delete inline policy audit, of which IAM keeps no copy, of role CacheRole,"
                                + " used by 1 profile, 1 running instance in us-east-1?");
    }

    @Test
    void replacesThePolicyOfThatNameWhateverItsCase() {
        assertThat(context.type("role put-policy CacheRole SSM-Registration '" + AUDIT + "'"))
                .startsWith("replaced inline policy ssm-registration");
        assertThat(role("cacherole").inline).containsOnlyKeys("ssm-registration");
    }

    @Test
    void leavesTheSameDocumentInAnotherLayoutAsItIs() {
        context.run("role put-policy BuildRole audit '" + AUDIT + "'");
        context.dialogue().questions().clear();
        assertThat(context.type("role put-policy BuildRole audit '" + AUDIT.replace("\":", "\": ") + "'"))
                .isEqualTo("unchanged inline policy audit (of role BuildRole)\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void refusesWhatIsNoPolicyBeforeAnythingIsCalled() {
        assertThatThrownBy(() -> context.run("role put-policy BuildRole audit '{\"Version\": \"2012-10-17\"}'"))
                .hasMessageContaining("Statement");
        assertThatThrownBy(() ->
                        context.run("role put-policy BuildRole audit '" + AUDIT.replace("\"*\"", "\"orders\"") + "'"))
                .hasMessageContaining("'orders' is neither \"*\" nor an ARN");
        assertThat(context.calls()).isEmpty();
    }

    @Test
    void refusesMoreThanAllInlinePoliciesTogetherMayHaveWithTheFigures() {
        String large = AUDIT.replace("\"*\"", "\"arn:aws:sqs:*:*:" + "q".repeat(10_100) + "\"");
        assertThatThrownBy(() -> context.run("role put-policy AppServerRole audit '" + large + "'"))
                .hasMessage("The policy is too large for role AppServerRole: it has 10,214 characters, the others have"
                        + " 128, and all together may have 10,240.")
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        error -> assertThat(error.nextStep().orElseThrow()).contains("6,144"));
    }

    @Test
    void countsAReplacedPolicyOnce() {
        String large = AUDIT.replace("\"*\"", "\"arn:aws:sqs:*:*:" + "q".repeat(6_000) + "\"");
        context.run("role put-policy BuildRole audit '" + large + "'");
        context.run("role put-policy BuildRole audit '" + large.replace("Send", "Receive") + "'");
        assertThat(context.dialogue().told().getLast()).contains("6,117 of 10,240");
    }

    @Test
    void showsAPolicy() {
        assertThat(context.type("role show-policy AppServerRole APP-CONFIG")).isEqualTo("""
            Role    AppServerRole
            Policy  app-config

            Document
              {
                "Version": "2012-10-17",
                "Statement": [
                  {
                    "Effect": "Allow",
                    "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::example-app-config/*"
                  }
                ]
              }
            """);
    }

    @Test
    void deletesAPolicy() {
        assertThat(context.type("role remove-policy VaultRole no-remote-access"))
                .isEqualTo("deleted inline policy no-remote-access (of role VaultRole)\n");
        assertThat(role("vaultrole").inline).isEmpty();
    }

    @Test
    void saysWhichPoliciesARoleHasInstead() {
        assertUnknown("role show-policy AppServerRole app-confg", "Did you mean app-config?");
        assertUnknown("role show-policy AppServerRole zzz", "It has app-config.");
        assertUnknown("role remove-policy LedgerRole zzz", "It has none.");
    }

    private void assertUnknown(String line, String hint) {
        assertThatThrownBy(() -> context.run(line))
                .hasMessageContaining("has no inline policy")
                .extracting(error -> ((LanyardException) error).nextStep())
                .isEqualTo(Optional.of(
                        hint + " Managed policies are shown by 'policy show' and taken off by 'role detach'."));
    }

    private RoleState role(String name) {
        return context.iam(iam -> iam.roles.get(name));
    }
}
