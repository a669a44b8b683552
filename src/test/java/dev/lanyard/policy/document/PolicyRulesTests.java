package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"*\"",
                "\"arn:aws:s3:::bucket/*\"",
                "[\"arn:aws-us-gov:s3:::b\",\"arn:aws-cn:s3:::b\",\"arn:*:s3:::b\"]",
                "\"arn:aws:iam::*:role/${aws:username}\"",
            })
    void aResourceIsAStarOrAnArn(String resource) {
        assertThatCode(() -> checkIdentity("\"Action\":\"s3:*\",\"Resource\":" + resource))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Resource\":\"bucket\" | 'bucket' is neither \"*\" nor an ARN",
                "\"NotResource\":\"arn:azure:s3:::b\" | there is no partition 'azure'",
                "\"Resource\":[\"*\",\"arn:aws:s3\"] | 'arn:aws:s3' is not a whole ARN",
                "\"Resource\":[] | a statement needs a Resource",
                "\"Resource\":\"*\",\"Principal\":\"*\" | only a trust policy names a Principal",
            })
    void anIdentityPolicyIsRefusedWithWhatIsWrong(String elements, String why) {
        assertThatThrownBy(() -> checkIdentity("\"Action\":\"s3:*\"," + elements))
                .hasMessage("IAM does not take this policy: " + why + ".");
    }

    @Test
    void anIdentityPolicyIsOfTheCurrentVersion() {
        PolicyDocument old = PolicyDocument.parse(
                "{\"Version\":\"2008-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");

        assertThatThrownBy(() -> PolicyRules.checkIdentityPolicy(old))
                .hasMessage("IAM does not take this policy: Version must be 2012-10-17 in a policy for an identity.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Action\":\"sts:AssumeRole\" | a statement of a trust policy needs a Principal",
                "\"Action\":\"sts:AssumeRole\",\"Principal\":\"*\" | a trust policy says {\"AWS\": \"*\"} for"
                        + " everybody",
                "\"Action\":\"s3:*\",\"Principal\":{\"AWS\":\"*\"} | 's3:*' is not an action on a role, such as"
                        + " sts:AssumeRole",
                "\"Action\":\"sts:*\",\"Principal\":{\"AWS\":\"*\"},\"Resource\":\"*\" | a trust policy names no"
                        + " Resource",
            })
    void aTrustPolicyIsRefusedWithWhatIsWrong(String elements, String why) {
        assertThatThrownBy(() -> checkTrust(elements)).hasMessage("IAM does not take this policy: " + why + ".");
    }

    @Test
    void aTrustPolicyMayAlsoBeOld() {
        assertThatCode(() -> checkTrust("\"Action\":[\"sts:AssumeRole\",\"sts:TagSession\"],"
                        + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}"))
                .doesNotThrowAnyException();
    }

    private static void checkIdentity(String elements) {
        PolicyRules.checkIdentityPolicy(document("\"Version\":\"2012-10-17\",", elements));
    }

    private static void checkTrust(String elements) {
        PolicyRules.checkTrustPolicy(document("", elements));
    }

    private static PolicyDocument document(String version, String elements) {
        return PolicyDocument.parse("{" + version + "\"Statement\":{\"Effect\":\"Allow\"," + elements + "}}");
    }
}
