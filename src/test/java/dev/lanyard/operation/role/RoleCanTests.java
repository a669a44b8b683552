package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.OrganizationState.ControlPolicyState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleCanTests {

    private static final AccountId DEV = new AccountId("777788889999");
    private static final String REGISTER = " ssm:UpdateInstanceInformation";

    private final TestingContext context = TestingContext.sample();

    @Test
    void namesTheStatementThatAllows() {
        assertThat(context.type("role can AppServerRole ssm:UpdateInstanceInformation --local"))
                .isEqualTo("""
                    Role             AppServerRole
                    Action           ssm:UpdateInstanceInformation
                    Resource         *
                    Decision         allowed
                    Because          statement 1 of AmazonSSMManagedInstanceCore allows it
                    Context          -
                    Missing keys     -
                    Notes            -

                    Decided by
                      Policy      AmazonSSMManagedInstanceCore
                      Layer       identity-based policies
                      Statement   statement 1
                      Effect      Allow
                      Actions     ssm:UpdateInstanceInformation and 14 more
                      Resources   *
                      Conditions  -

                    Layers
                      Layer                    Answer  Statements
                      identity-based policies  allows  statement 1 of AmazonSSMManagedInstanceCore

                    AWS's simulator  -
                    """);
    }

    @Test
    void namesTheBoundaryThatDoesNotAllow() {
        RoleAnswer answer = ask(context, "LedgerRole" + REGISTER);
        assertThat(answer.decision()).isEqualTo("implicit deny");
        assertThat(answer.because()).isEqualTo("permissions boundary WorkloadBoundary does not allow it");
        assertThat(answer.layers()).extracting(RoleAnswer.Said::answer).containsExactly("allows", "is silent");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.CHECK_FAILED);
    }

    @Test
    void namesTheStatementThatDenies() {
        RoleAnswer answer = ask(context, "VaultRole" + REGISTER);
        assertThat(answer.decision()).isEqualTo("explicit deny");
        assertThat(answer.because()).isEqualTo("NobodyLogsInHere of inline no-remote-access denies it");
        assertThat(answer.decidingStatements())
                .extracting(RoleAnswer.Deciding::document)
                .containsExactly("""
                    {"Version":"2012-10-17","Statement":[{"Sid":"NobodyLogsInHere","Effect":"Deny",\
                    "Action":["ssm:*","ssmmessages:*"],"Resource":"*"}]}\
                    """);
    }

    @Test
    void namesTheControlPolicyThatDeniesAndTheKeyThatItLooksAt() {
        TestingContext dev = TestingContext.sampleIn(DEV);
        deny(dev, "ssm:UpdateInstanceInformation", "us-east-1");
        RoleAnswer answer = ask(dev, "AppServerRole" + REGISTER);
        assertThat(answer.decision()).isEqualTo("explicit deny");
        assertThat(answer.because())
                .isEqualTo("statement 1 of TestPolicy (service control policy of account dev) denies it");
        assertThat(answer.contextKeys()).containsExactly("aws:RequestedRegion=us-east-1");
        assertThat(answer.decidingStatements())
                .extracting(RoleAnswer.Deciding::conditions)
                .containsExactly("StringEquals aws:RequestedRegion us-east-1");
        assertThat(answer.simulation().orElseThrow().allowedByOrganizations()).contains(false);
    }

    @Test
    void contextOfThePersonWinsOverWhatIsKnown() {
        TestingContext dev = TestingContext.sampleIn(DEV);
        assertThat(ask(dev, "AppServerRole" + REGISTER).decision()).isEqualTo("allowed");
        RoleAnswer there = ask(dev, "AppServerRole" + REGISTER + " --context AWS:requestedregion=ap-southeast-2");
        assertThat(there.because())
                .isEqualTo("NodesOnlyInApprovedRegions of SystemsManagerRegions (service control policy of ou Dev)"
                        + " denies it");
    }

    @Test
    void asksAwsToo() {
        RoleAnswer answer = ask(context, "LedgerRole" + REGISTER);
        assertThat(answer.simulation()).isEqualTo(Optional.of(simulated("implicit deny", false)));
        assertThat(answer.notes()).isEmpty();
    }

    @Test
    void asksAwsAlone() {
        RoleAnswer answer = ask(context, "AppServerRole" + REGISTER + " --remote");
        assertThat(answer.decision()).isEqualTo("allowed");
        assertThat(answer.because()).isEqualTo("AWS's simulator says so");
        assertThat(answer.layers()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void asksNobodyElseWhenTold() {
        assertThat(ask(context, "AppServerRole" + REGISTER + " --local").simulation())
                .isEmpty();
        assertThat(context.calls()).doesNotContain("SimulatePrincipalPolicy");
    }

    @Test
    void answersAllTheSameWhenTheSimulatorIsDenied() {
        TestingContext dev = TestingContext.sampleIn(DEV);
        deny(dev, "iam:SimulatePrincipalPolicy", "us-east-1");
        RoleAnswer answer = ask(dev, "AppServerRole" + REGISTER);
        assertThat(answer.decision()).isEqualTo("allowed");
        assertThat(answer.notes())
                .containsExactly("AWS's simulator could not be asked: iam:SimulatePrincipalPolicy: AccessDenied.");
        assertThatThrownBy(() -> ask(dev, "AppServerRole" + REGISTER + " --remote"))
                .isInstanceOf(AwsException.class);
    }

    @Test
    void saysWhatCouldNotBeReadAndThatTheSimulatorKnowsBetter() {
        TestingContext dev = TestingContext.sampleIn(DEV);
        deny(dev, "ssm:UpdateInstanceInformation", "us-east-1");
        RoleAnswer answer = ask(dev.asOneself(), "AppServerRole" + REGISTER);
        assertThat(answer.decision()).isEqualTo("allowed");
        assertThat(answer.notes().getFirst()).startsWith("Service control policies could not be read: ");
        assertThat(answer.notes().getLast())
                .startsWith("AWS's simulator says explicit deny, the policies that were read say allowed.");
    }

    @Test
    void namesTheResourcesThatAreAllowed() {
        assertThat(ask(context, "AppServerRole s3:GetObject --local").notes())
                .containsExactly("The role's policies allow it on some resources only:"
                        + " arn:aws:s3:::example-app-config/*. Name a resource to ask about one.");
        assertThat(ask(context, "AppServerRole s3:GetObject arn:aws:s3:::example-app-config/web.json")
                        .decision())
                .isEqualTo("allowed");
    }

    @Test
    void warnsOfAResourceThatAnActionDoesNotHaveAndOfOneOfAnotherAccount() {
        assertThat(ask(context, "QueueWorkerRole sqs:ListQueues arn:aws:sqs:us-east-1:444455556666:orders-new --local")
                        .notes())
                .containsExactly(
                        "sqs:ListQueues is about no resource: AWS asks for it with *, so leave the resource out.",
                        "The resource belongs to account 444455556666: its own policy has to allow it too, and is not"
                                + " looked at.");
    }

    @Test
    void namesKeysThatAreMissingAndKeysThatNobodyLooksAt() {
        context.run(
                "role put-policy CacheRole office '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                    + "\"Action\":\"sqs:ListQueues\",\"Resource\":\"*\",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":"
                    + "\"10.0.0.0/8\"}}}]}'");
        RoleAnswer missing = ask(context, "CacheRole sqs:ListQueues --context aws:SourceVpc=vpc-1");
        assertThat(missing.missingContextKeys()).containsExactly("aws:SourceIp");
        assertThat(missing.notes())
                .containsExactly(
                        "No statement about sqs:ListQueues looks at aws:SourceVpc.",
                        "With the missing keys the answer could be another: --context aws:SourceIp=VALUE gives one.");
        RoleAnswer given = ask(context, "CacheRole sqs:ListQueues --context aws:SourceIp=10.1.2.3");
        assertThat(given.decision()).isEqualTo("allowed");
        assertThat(given.simulation().orElseThrow().evalDecision()).isEqualTo("allowed");
    }

    @Test
    void doubtsAnActionThatItDoesNotKnow() {
        assertThat(ask(context, "AppServerRole s3:GetObjct --local").notes())
                .containsExactly("This version of Lanyard knows no action s3:GetObjct. Did you mean s3:GetObject or"
                        + " s3:PutObject?");
    }

    @Test
    void refusesWhatIsNotOneAction() {
        assertRefused("AppServerRole ssm:*", "Ask about one, such as ssm:UpdateInstanceInformation.");
        assertRefused("AppServerRole UpdateInstanceInformation", "Did you mean ssm:UpdateInstanceInformation?");
        assertRefused(
                "AppServerRole nothing",
                "An action is the prefix of a service, a colon and a name, such as ssm:UpdateInstanceInformation.");
        assertRefused(
                "AppServerRole s3:GetObject bucket",
                "Write a whole ARN, such as arn:aws:s3:::bucket/key, or leave it out to ask about all resources.");
        assertRefused(
                "AppServerRole s3:GetObject --context SourceIp=1",
                "Write KEY=VALUE, such as aws:SourceIp=10.0.0.1; a key begins with aws: or a service's prefix.");
    }

    private static RoleAnswer ask(TestingContext where, String words) {
        return (RoleAnswer) where.run("role can " + words);
    }

    private void assertRefused(String words, String hint) {
        assertThatThrownBy(() -> ask(context, words))
                .extracting(error -> ((LanyardException) error).nextStep())
                .isEqualTo(Optional.of(hint));
    }

    private static RoleAnswer.Simulated simulated(String decision, boolean boundary) {
        return new RoleAnswer.Simulated(decision, List.of(), Optional.of(true), Optional.of(boundary), List.of());
    }

    /** Attaches a control policy to the account that denies the action in one Region. */
    private static void deny(TestingContext context, String action, String region) {
        ControlPolicyState policy = new ControlPolicyState();
        policy.id = "p-test0001";
        policy.name = "TestPolicy";
        policy.document = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"%s","Resource":"*",
             "Condition":{"StringEquals":{"aws:RequestedRegion":"%s"}}}]}\
            """.formatted(action, region);
        policy.targets.add(DEV.value());
        context.sandbox().arrange(world -> world.organization.controlPolicies.put(policy.id, policy));
    }
}
