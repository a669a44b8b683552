package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.ACCOUNT;
import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.ResourceSpecificResult;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyRequest;
import software.amazon.awssdk.services.iam.model.SimulatePrincipalPolicyRequest;
import software.amazon.awssdk.services.iam.model.SimulatePrincipalPolicyResponse;
import software.amazon.awssdk.services.iam.model.Statement;

class SimulationsTests {

    private static final String WEB = "arn:aws:iam::" + ACCOUNT + ":role/web";
    private static final String USER = "arn:aws:iam::" + ACCOUNT + ":user/administrator";

    private final TestingIam iam = new TestingIam();

    @BeforeEach
    void aRole() {
        iam.role("web").attach("web", CORE);
    }

    @Test
    void whatAnAttachedPolicyAllowsIsAllowedByItsName() {
        EvaluationResult result = ask(request -> request.actionNames("ssm:UpdateInstanceInformation"));
        assertThat(result.evalDecisionAsString()).isEqualTo("allowed");
        assertThat(result.evalResourceName()).isEqualTo("*");
        assertThat(shown(result.matchedStatements()))
                .containsExactly("AmazonSSMManagedInstanceCore IAM Policy 2:17-23:6");
        assertThat(result.hasResourceSpecificResults()).isFalse();
        assertThat(result.organizationsDecisionDetail()).isNull();
        assertThat(result.permissionsBoundaryDecisionDetail()).isNull();
    }

    @Test
    void anExplicitDenyIsTheOnlyStatementShownAndInlinePoliciesAreNamedAfterTheirRole() {
        iam.client.putRolePolicy(
                request -> request.roleName("web").policyName("no").policyDocument("""
                    {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"ssm:*","Resource":"*"}]}\
                    """));
        EvaluationResult result = ask(request -> request.actionNames("ssm:UpdateInstanceInformation"));
        assertThat(result.evalDecisionAsString()).isEqualTo("explicitDeny");
        assertThat(shown(result.matchedStatements())).containsExactly("role_web_no IAM Policy 1:38-1:87");
    }

    @Test
    void whatNothingAllowsIsDeniedImplicitly() {
        EvaluationResult result = ask(request -> request.actionNames("s3:GetObject"));
        assertThat(result.evalDecisionAsString()).isEqualTo("implicitDeny");
        assertThat(result.matchedStatements()).isEmpty();
    }

    @Test
    void aUserIsAskedByHisPolicies() {
        SimulatePrincipalPolicyResponse response = iam.client.simulatePrincipalPolicy(
                request -> request.policySourceArn(USER).actionNames("iam:CreateUser"));
        assertThat(shown(response.evaluationResults().getFirst().matchedStatements()))
                .allMatch(statement -> statement.startsWith("AdministratorAccess IAM Policy "));
    }

    @Test
    void eachResourceIsAnsweredForItself() {
        String own = TestingIam.policy("\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::own/*\"");
        EvaluationResult result = ask(request -> request.policyInputList(own)
                .actionNames("s3:GetObject")
                .resourceArns("arn:aws:s3:::own/a", "arn:aws:s3:::other/a"));
        assertThat(result.evalDecisionAsString()).isEqualTo("implicitDeny");
        assertThat(result.resourceSpecificResults())
                .extracting(ResourceSpecificResult::evalResourceName, one -> one.evalResourceDecisionAsString())
                .containsExactly(tuple("arn:aws:s3:::own/a", "allowed"), tuple("arn:aws:s3:::other/a", "implicitDeny"));
        assertThat(shown(result.resourceSpecificResults().getFirst().matchedStatements()))
                .containsExactly("PolicyInputList.1 IAM Policy 1:38-1:112");
    }

    @Test
    void theBoundaryThatIsSetOrGivenIsTold() {
        String nothing = TestingIam.policy("\"Action\":\"s3:*\",\"Resource\":\"*\"");
        iam.client.putRolePermissionsBoundary(request -> request.roleName("web").permissionsBoundary(CORE));
        assertThat(bounded(request -> request.actionNames("ssm:UpdateInstanceInformation")))
                .isEqualTo("allowed true");
        assertThat(bounded(request -> request.actionNames("ssm:UpdateInstanceInformation")
                        .permissionsBoundaryPolicyInputList(nothing)))
                .isEqualTo("implicitDeny false");
    }

    @ParameterizedTest
    @CsvSource({"777788889999, ec2:StopInstances, explicitDeny, false", "111122223333, ec2:StopInstances, allowed, true"
    })
    void theOrganisationIsAskedToo(String account, String action, String decision, boolean allowed) {
        TestingSandbox sample = TestingSandbox.sample();
        sample.arrange(world -> world.organization.controlPolicies.values().forEach(policy -> {
            policy.document = TestingFleet.document("Deny", "ec2:*");
            policy.targets.add(account);
        }));
        EvaluationResult result = sample.client(
                        IamClient.builder(), sample.administrator(new AccountId(account)), Region.AWS_GLOBAL)
                .simulatePrincipalPolicy(
                        request -> request.policySourceArn("arn:aws:iam::" + account + ":user/administrator")
                                .actionNames(action))
                .evaluationResults()
                .getFirst();
        assertThat(result.evalDecisionAsString()).isEqualTo(decision);
        assertThat(result.organizationsDecisionDetail().allowedByOrganizations())
                .isEqualTo(allowed);
    }

    @Test
    void keysAreGivenAndThoseThatAreMissingAreTold() {
        String tagged = TestingIam.policy("""
            "Action":"ec2:StopInstances","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/env":"dev"}}\
            """);
        assertThat(custom(tagged, "ec2:StopInstances").missingContextValues()).containsExactly("aws:ResourceTag/env");
        EvaluationResult told = custom(tagged, "ec2:StopInstances", entry("aws:ResourceTag/env", "string", "dev"));
        assertThat(told.evalDecisionAsString()).isEqualTo("allowed");
        assertThat(told.missingContextValues()).isEmpty();
    }

    @Test
    void aResourcePolicyIsAskedForItsUser() {
        String resource = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*",
             "Principal":{"AWS":"arn:aws:iam::111122223333:user/ana"}}]}\
            """;
        Consumer<SimulateCustomPolicyRequest.Builder> base =
                request -> request.policyInputList(TestingIam.policy("\"Action\":\"ec2:*\",\"Resource\":\"*\""))
                        .resourcePolicy(resource)
                        .resourceArns("arn:aws:s3:::own/a")
                        .actionNames("s3:GetObject");
        assertThat(iam.client
                        .simulateCustomPolicy(
                                base.andThen(request -> request.callerArn("arn:aws:iam::111122223333:user/ana")))
                        .evaluationResults()
                        .getFirst()
                        .evalDecisionAsString())
                .isEqualTo("allowed");
        assertRefused(
                () -> iam.client.simulateCustomPolicy(base),
                "InvalidInput",
                400,
                "Invalid caller - Caller must be an IAM user in this context.");
    }

    @Test
    void actionsComeInPages() {
        List<String> actions = List.of("ssm:UpdateInstanceInformation", "s3:GetObject", "ec2:RunInstances");
        SimulatePrincipalPolicyRequest first = SimulatePrincipalPolicyRequest.builder()
                .policySourceArn(WEB)
                .actionNames(actions)
                .maxItems(2)
                .build();
        assertThat(iam.client.simulatePrincipalPolicy(first).isTruncated()).isTrue();
        assertThat(iam.client.simulatePrincipalPolicyPaginator(first).evaluationResults())
                .extracting(EvaluationResult::evalActionName)
                .containsExactlyElementsOf(actions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:iam::111122223333:role/nobody | NoSuchEntity 404 The role with name nobody cannot be found.",
                "arn:aws:iam::111122223333:user/nobody | NoSuchEntity 404 The user with name nobody cannot be found.",
                "arn:aws:iam::111122223333:group/staff | NoSuchEntity 404 The group with name staff cannot be found.",
                "arn:aws:sts::111122223333:assumed-role/web/me | InvalidInput 400 Invalid Entity Arn:"
                    + " arn:aws:sts::111122223333:assumed-role/web/me does not clearly define entity type and name.",
                "arn:aws:iam::999999999999:role/web | InvalidInput 400 Invalid Policy Source Arn: caller's account"
                        + " 111122223333 does not have access to policies in account 999999999999",
            })
    void onlyUsersAndRolesOfTheAccountCanBeAsked(String source, String words) {
        String[] parts = words.split(" ", 3);
        assertRefused(
                () -> iam.client.simulatePrincipalPolicy(
                        request -> request.policySourceArn(source).actionNames("s3:GetObject")),
                parts[0],
                Integer.parseInt(parts[1]),
                parts[2]);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused("Invalid Action Name: s3:*", request -> request.actionNames("s3:*"));
        refused("Invalid Action Name: GetObject", request -> request.actionNames("GetObject"));
        refused(
                "ResourceNames are not in a valid ARN format: 14a050d4.",
                request -> request.actionNames("s3:GetObject").resourceArns("14a050d4"));
        refused(
                "Syntax errors in policy.",
                request -> request.actionNames("s3:GetObject").policyInputList("{}"));
        refused(
                "Invalid Resource Handling Option: EC2-Classic-EBS",
                request -> request.actionNames("ec2:RunInstances").resourceHandlingOption("EC2-Classic-EBS"));
        refused(
                "Invalid Context Entry: a:Number has values [many] that are not of type numeric.",
                request -> request.actionNames("s3:GetObject").contextEntries(entry("a:Number", "numeric", "many")));
    }

    @Test
    void theKeysOfPoliciesAreThoseOfConditionsAndVariables() {
        String policy = TestingIam.policy("""
            "Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*",
            "Condition":{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team, 'none'}"},
                         "Bool":{"aws:SecureTransport":"true"}}\
            """);
        List<String> keys =
                List.of("aws:PrincipalTag/team", "aws:ResourceTag/team", "aws:SecureTransport", "aws:username");
        assertThat(iam.client
                        .getContextKeysForCustomPolicy(request -> request.policyInputList(policy))
                        .contextKeyNames())
                .isEqualTo(keys);
        iam.client.putRolePolicy(
                request -> request.roleName("web").policyName("home").policyDocument(policy));
        assertThat(iam.client
                        .getContextKeysForPrincipalPolicy(request -> request.policySourceArn(WEB))
                        .contextKeyNames())
                .isEqualTo(keys);
    }

    private EvaluationResult ask(Consumer<SimulatePrincipalPolicyRequest.Builder> change) {
        return iam.client
                .simulatePrincipalPolicy(request -> change.accept(request.policySourceArn(WEB)))
                .evaluationResults()
                .getFirst();
    }

    private String bounded(Consumer<SimulatePrincipalPolicyRequest.Builder> change) {
        EvaluationResult result = ask(change);
        return result.evalDecisionAsString() + " "
                + result.permissionsBoundaryDecisionDetail().allowedByPermissionsBoundary();
    }

    private EvaluationResult custom(String policy, String action, ContextEntry... entries) {
        return iam.client
                .simulateCustomPolicy(request ->
                        request.policyInputList(policy).actionNames(action).contextEntries(entries))
                .evaluationResults()
                .getFirst();
    }

    private void refused(String words, Consumer<SimulatePrincipalPolicyRequest.Builder> change) {
        assertRefused(() -> ask(change), "InvalidInput", 400, words);
    }

    private static ContextEntry entry(String key, String type, String... values) {
        return ContextEntry.builder()
                .contextKeyName(key)
                .contextKeyType(ContextKeyTypeEnum.fromValue(type))
                .contextKeyValues(values)
                .build();
    }

    private static List<String> shown(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.sourcePolicyId() + " " + one.sourcePolicyTypeAsString() + " "
                        + one.startPosition().line() + ":" + one.startPosition().column() + "-"
                        + one.endPosition().line() + ":" + one.endPosition().column())
                .toList();
    }
}
