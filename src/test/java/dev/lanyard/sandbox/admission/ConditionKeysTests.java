package dev.lanyard.sandbox.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

class ConditionKeysTests {

    private static final String ONE = "i-00000000000000001";
    private static final String TWO = "i-00000000000000002";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final TestingOperator operator = new TestingOperator(sandbox);

    @BeforeEach
    void instances() {
        fleet.instance(1, instance -> instance.tags.put("team", "web"));
        fleet.instance(2, instance -> instance.tags.put("team", "data"));
    }

    @Test
    void everyInstanceOfARequestIsAskedFor() {
        Ec2Client ec2 = ec2(allow("ec2:StopInstances", "\"StringEquals\":{\"aws:ResourceTag/team\":\"web\"}"));
        assertThatThrownBy(() -> ec2.stopInstances(request -> request.instanceIds(ONE, TWO)))
                .hasMessageContaining(
                        "ec2:StopInstances on resource: arn:aws:ec2:us-east-1:111122223333:instance/" + TWO);
        assertThat(ec2.stopInstances(request -> request.instanceIds(ONE)).stoppingInstances())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | \"StringEquals\":{\"aws:ResourceTag/team\":\"${aws:PrincipalTag/team}\"}",
                "false | \"StringNotEquals\":{\"aws:PrincipalTag/team\":\"web\"}",
                "true  |"
                    + " \"StringEquals\":{\"aws:PrincipalType\":\"AssumedRole\",\"aws:RequestedRegion\":\"us-east-1\"}",
                "true  | \"ArnEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::111122223333:role/operator\"}",
                "false | \"ArnEquals\":{\"aws:PrincipalArn\":\"arn:aws:sts::111122223333:assumed-role/operator/me\"}",
                "true  | \"Null\":{\"ec2:InstanceProfile\":\"true\",\"aws:PrincipalOrgID\":\"true\"}",
                "true  | \"DateGreaterThan\":{\"aws:CurrentTime\":\"2020-01-01T00:00:00Z\"}",
                "true  | \"StringEquals\":{\"aws:ResourceAccount\":\"111122223333\",\"ec2:InstanceType\":\"t3.micro\"}",
                "false | \"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}",
                "false | \"Bool\":{\"aws:SecureTransport\":\"false\"}",
            })
    void conditionsKnowCallerAndInstance(boolean allowed, String condition) {
        Ec2Client ec2 = ec2(allow("ec2:RebootInstances", condition));
        assertThat(isAllowed(() -> ec2.rebootInstances(request -> request.instanceIds(ONE))))
                .isEqualTo(allowed);
    }

    @Test
    void aDryRunIsAuthorisedFirst() {
        Ec2Client ec2 = ec2(allow("ec2:StopInstances", "\"StringEquals\":{\"aws:ResourceTag/team\":\"web\"}"));
        assertThat(codeOf(() ->
                        ec2.stopInstances(request -> request.instanceIds(ONE).dryRun(true))))
                .isEqualTo("DryRunOperation");
        assertThat(codeOf(() ->
                        ec2.stopInstances(request -> request.instanceIds(TWO).dryRun(true))))
                .isEqualTo("UnauthorizedOperation");
    }

    @ParameterizedTest
    @CsvSource({
        "image, arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0",
        "instance, arn:aws:ec2:us-east-1:111122223333:instance/*",
        "network-interface, arn:aws:ec2:us-east-1:111122223333:network-interface/*",
        "subnet, arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1",
        "security-group, arn:aws:ec2:us-east-1:111122223333:security-group/sg-1",
        "key-pair, arn:aws:ec2:us-east-1:111122223333:key-pair/mine",
        "volume, arn:aws:ec2:us-east-1:111122223333:volume/*",
    })
    void aLaunchIsAskedForAllThatItUses(String type, String arn) {
        Ec2Client ec2 = ec2("""
            {"Effect":"Allow","Action":"ec2:RunInstances","NotResource":"arn:aws:ec2:*:*:%s/*"}\
            """.formatted(type));
        assertThatThrownBy(() -> ec2.runInstances(launch().build()))
                .hasMessageContaining("not authorized to perform: ec2:RunInstances on resource: " + arn + " because");
    }

    @Test
    void tagsOfALaunchNeedThePermissionToTag() {
        RunInstancesRequest tagged = launch().tagSpecifications(specification ->
                        specification.resourceType(ResourceType.INSTANCE).tags(TestingFleet.tag("team", "web")))
                .build();
        assertThatThrownBy(() -> ec2(allow("ec2:RunInstances", "")).runInstances(tagged))
                .hasMessageContaining("ec2:CreateTags on resource: arn:aws:ec2:us-east-1:111122223333:instance/*");
        String onLaunch = allow(
                "ec2:CreateTags",
                "\"StringEquals\":{\"ec2:CreateAction\":\"RunInstances\",\"aws:RequestTag/team\":\"web\"},"
                        + "\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"team\"]}");
        Ec2Client ec2 = ec2(allow("ec2:RunInstances", ""), onLaunch);
        assertThat(ec2.runInstances(tagged).instances()).hasSize(1);
        assertThatThrownBy(
                        () -> ec2.createTags(request -> request.resources(ONE).tags(TestingFleet.tag("team", "web"))))
                .hasMessageContaining("ec2:CreateTags");
    }

    @Test
    void tagsOfARequestAreKnownToConditions() {
        String web = ",\"Condition\":{\"StringEquals\":{\"aws:RequestTag/team\":\"web\"}}";
        IamClient iam = operator.may("{\"Effect\":\"Allow\",\"Action\":\"iam:*\",\"Resource\":\"*\"%s}".formatted(web))
                .client(IamClient.builder(), Region.AWS_GLOBAL);
        assertThat(isAllowed(() -> create(iam, "a", "web"))).isTrue();
        assertThat(isAllowed(() -> create(iam, "b", "data"))).isFalse();
        assertThat(isAllowed(() -> iam.tagRole(request -> request.roleName("a").tags(tag("team", "web")))))
                .isTrue();
    }

    @Test
    void aRoleThatIsMadeWithTagsNeedsThePermissionToTag() {
        IamClient iam = operator.may("{\"Effect\":\"Allow\",\"Action\":\"iam:CreateRole\",\"Resource\":\"*\"}")
                .client(IamClient.builder(), Region.AWS_GLOBAL);
        assertThatThrownBy(() -> create(iam, "a", "web"))
                .hasMessageContaining("iam:TagRole on resource: arn:aws:iam::111122223333:role/a");
    }

    @Test
    void aSessionPolicyLimitsItsSessionAndItsTagsComeFirst() {
        operator.may(allow("ec2:*", ""));
        Ec2Client limited = operator.with(request -> request.policy(TestingFleet.document("Allow", "ec2:Describe*")))
                .client(Ec2Client.builder());
        assertThat(limited.describeInstances().reservations()).hasSize(2);
        assertThatThrownBy(() -> limited.stopInstances(request -> request.instanceIds(ONE)))
                .hasMessageContaining("because no session policy allows the ec2:StopInstances action");
        Ec2Client managed = operator.with(request -> request.policyArns(
                        policy -> policy.arn("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore")))
                .client(Ec2Client.builder());
        assertThatThrownBy(managed::describeInstances).hasMessageContaining("because no session policy allows");
        operator.may(allow("ec2:*", "\"StringEquals\":{\"aws:PrincipalTag/team\":\"data\"}"));
        Ec2Client tagged = operator.with(
                        request -> request.tags(tag -> tag.key("Team").value("data")))
                .client(Ec2Client.builder());
        assertThat(tagged.describeInstances().reservations()).hasSize(2);
    }

    @Test
    void readsOfEc2AreAboutNothingAndHaveNoMessageToDecode() {
        assertThatThrownBy(() -> ec2(allow("iam:*", "")).describeInstances())
                .isInstanceOfSatisfying(
                        Ec2Exception.class,
                        denied -> assertThat(denied.awsErrorDetails().errorMessage())
                                .isEqualTo("You are not authorized to perform this operation. User:"
                                        + " arn:aws:sts::111122223333:assumed-role/operator/me is not authorized to"
                                        + " perform: ec2:DescribeInstances because no identity-based policy allows the"
                                        + " ec2:DescribeInstances action"));
    }

    @Test
    void anEncodedMessageTellsTheStatementAndTheKeysToThoseWhoMayDecode() throws IOException {
        String deny = """
            {"Sid":"NoData","Effect":"Deny","Action":"ec2:Stop*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"data"}}}\
            """;
        String encoded = encoded(ec2(allow("ec2:*", ""), deny));
        assertThatThrownBy(() -> decode(operator.client(StsClient.builder()), encoded))
                .hasMessageContaining("sts:DecodeAuthorizationMessage");
        StsClient allowed =
                operator.may(allow("sts:DecodeAuthorizationMessage", "")).client(StsClient.builder());
        JsonNode decoded = decode(allowed, encoded);
        assertThat(decoded.at("/matchedStatements/items").toString()).isEqualTo("""
            [{"statementId":"NoData","effect":"DENY","principals":{"items":[{"value":"AROAOPERATOR"}]},\
            "principalGroups":{"items":[]},"actions":{"items":[{"value":"ec2:Stop*"}]},\
            "resources":{"items":[{"value":"*"}]},\
            "conditions":{"items":[{"key":"aws:ResourceTag/team","values":{"items":[{"value":"data"}]}}]}}]\
            """);
        assertThat(decoded.at("/explicitDeny").asBoolean()).isTrue();
        assertThat(decoded.at("/context/conditions/items").findValuesAsText("key"))
                .contains("aws:ResourceTag/team", "ec2:InstanceType", "aws:PrincipalArn");
    }

    @Test
    void nodesAreAskedForByTheirInstances() {
        SsmClient ssm = operator.may("""
            {"Effect":"Allow","Action":"ssm:GetConnectionStatus","Resource":"arn:aws:ec2:*:*:instance/%s"}\
            """.formatted(ONE)).client(SsmClient.builder());
        assertThat(isAllowed(() -> ssm.getConnectionStatus(request -> request.target(ONE))))
                .isTrue();
        assertThat(isAllowed(() -> ssm.getConnectionStatus(request -> request.target(TWO))))
                .isFalse();
    }

    private Ec2Client ec2(String... statements) {
        return operator.may(statements).client(Ec2Client.builder());
    }

    private static String encoded(Ec2Client ec2) {
        try {
            ec2.stopInstances(request -> request.instanceIds(TWO));
        } catch (Ec2Exception denied) {
            return denied.awsErrorDetails().errorMessage().split(" Encoded.*: ")[1];
        }
        throw new AssertionError("was not denied");
    }

    private static JsonNode decode(StsClient sts, String encoded) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(sts.decodeAuthorizationMessage(request -> request.encodedMessage(encoded))
                        .decodedMessage());
    }

    private static RunInstancesRequest.Builder launch() {
        return RunInstancesRequest.builder()
                .imageId("ami-0123456789abcdef0")
                .subnetId("subnet-1")
                .securityGroupIds("sg-1")
                .keyName("mine")
                .minCount(1)
                .maxCount(1);
    }

    private static void create(IamClient iam, String name, String team) {
        iam.createRole(request -> request.roleName(name)
                .assumeRolePolicyDocument(TestingFleet.trust("ec2.amazonaws.com"))
                .tags(List.of(tag("team", team))));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static boolean isAllowed(Runnable call) {
        String code = codeOf(call);
        if (code.isEmpty()) {
            return true;
        }
        assertThat(code).isIn("AccessDenied", "AccessDeniedException", "UnauthorizedOperation");
        return false;
    }

    private static String codeOf(Runnable call) {
        try {
            call.run();
            return "";
        } catch (AwsServiceException refused) {
            return refused.awsErrorDetails().errorCode();
        }
    }

    private static String allow(String action, String condition) {
        return """
            {"Effect":"Allow","Action":"%s","Resource":"*","Condition":{%s}}\
            """.formatted(action, condition);
    }
}
