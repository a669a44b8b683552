package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.iam.IamClient;

class PolicyTextsTests {

    private final TestingIam iam = new TestingIam().role("web");
    private final IamClient client = iam.client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | Syntax errors in policy.",
                "{\"Version\":\"2012-10-17\"} | Syntax errors in policy.",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}} | Policy document must be"
                        + " version 2012-10-17 or greater.",
            })
    void documentsAreRefusedInTheWordsOfIam(String document, String words) {
        assertInlineRefused(document, words);
        assertRefused(
                () -> client.createPolicy(request -> request.policyName("p").policyDocument(document)),
                "MalformedPolicyDocument",
                400,
                words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Resource\":\"*\" | Policy statement must contain actions.",
                "\"Action\":\"s3:*\" | Policy statement must contain resources.",
                "\"Action\":\"GetObject\",\"Resource\":\"*\" | Actions/Conditions must be prefaced by a vendor, e.g.,"
                        + " iam, sdb, ec2, etc.",
                "\"Action\":\"s3:*\",\"Resource\":\"*\",\"Principal\":\"*\" | Policy document should not specify a"
                        + " principal.",
                "\"Action\":\"s3:*\",\"Resource\":\"bucket\" | Resource bucket must be in ARN format or \"*\".",
                "\"Action\":\"s3:*\",\"Resource\":\"arn:azure:s3:::b\" | Partition \"azure\" is not valid for resource"
                        + " \"arn:azure:s3:::b\".",
                "\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3\" | The policy failed legacy parsing",
            })
    void statementsAreRefusedInTheWordsOfIam(String statement, String words) {
        assertInlineRefused(TestingIam.policy(statement), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"AWS\":\"arn:aws:iam::111122223333:role/none\"} | Invalid principal in policy:"
                        + " \"AWS\":\"arn:aws:iam::111122223333:role/none\"",
                "{\"Service\":\"ec2.amazon.com\"} | Invalid principal in policy: \"SERVICE\":\"ec2.amazon.com\"",
                "{\"AWS\":\"nobody\"} | Invalid principal in policy: \"AWS\":\"nobody\"",
                "\"*\" | AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".",
                "{\"AWS\":[]} | Missing required field Principal",
            })
    void principalsOfATrustPolicyMustExist(String principal, String words) {
        assertTrustRefused(TestingIam.trust(principal), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | This policy contains invalid Json",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\"}} | Missing required field"
                        + " Principal",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"AWS\":\"*\"},\"Resource\":\"*\"}}"
                    + " | Has prohibited field Resource",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Principal\":{\"AWS\":\"*\"}}} | AssumeRole"
                        + " policy may only specify STS AssumeRole actions.",
            })
    void trustPoliciesAreRefusedInTheWordsOfIam(String document, String words) {
        assertTrustRefused(document, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"AWS\":\"*\"}",
                "{\"AWS\":\"999988887777\"}",
                "{\"AWS\":\"arn:aws:iam::999988887777:role/of-another-company\"}",
                "{\"AWS\":\"arn:aws:iam::111122223333:root\"}",
                "{\"AWS\":\"arn:aws:iam::111122223333:user/administrator\"}",
                "{\"AWS\":\"arn:aws:iam::111122223333:role/web\"}",
                "{\"Service\":[\"ec2.amazonaws.com\",\"ssm.eu-west-1.amazonaws.com\"]}",
                "{\"Federated\":\"cognito-identity.amazonaws.com\"}",
            })
    void principalsThatExistOrCannotBeKnownAreTaken(String principal) {
        String trust = TestingIam.trust(principal);
        client.updateAssumeRolePolicy(request -> request.roleName("web").policyDocument(trust));

        assertThat(TestingIam.decoded(client.getRole(request -> request.roleName("web"))
                        .role()
                        .assumeRolePolicyDocument()))
                .isEqualTo(trust);
    }

    @Test
    void theSizeOfATrustPolicyIsLimitedAndWhiteSpaceIsFree() {
        String roomy = TestingIam.EC2_TRUST.replace(",", "," + " ".repeat(3_000));
        client.updateAssumeRolePolicy(request -> request.roleName("web").policyDocument(roomy));

        assertRefused(
                () -> client.updateAssumeRolePolicy(request -> request.roleName("web")
                        .policyDocument(TestingIam.trust(
                                "{\"AWS\":\"999988887777\",\"Service\":\"" + "a".repeat(2_000) + ".amazonaws.com\"}"))),
                "LimitExceeded",
                409,
                "Cannot exceed quota for ACLSizePerRole: 2048");
    }

    private void assertInlineRefused(String document, String words) {
        assertRefused(
                () -> client.putRolePolicy(
                        request -> request.roleName("web").policyName("p").policyDocument(document)),
                "MalformedPolicyDocument",
                400,
                words);
    }

    private void assertTrustRefused(String document, String words) {
        assertRefused(
                () -> client.createRole(request -> request.roleName("new").assumeRolePolicyDocument(document)),
                "MalformedPolicyDocument",
                400,
                words);
    }
}
