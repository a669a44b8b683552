package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTests {

    private static final String ANY_INSTANCE = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0";

    @Test
    void whatNothingSpeaksOfIsDeniedImplicitly() {
        assertThat(decide("{\"Effect\":\"Allow\",\"Action\":\"iam:*\",\"Resource\":\"*\"}"))
                .isInstanceOf(Decision.ImplicitlyDenied.class);
    }

    @Test
    void aMatchingAllowAllows() {
        assertThat(decide("{\"Effect\":\"Allow\",\"Action\":\"EC2:start*\",\"Resource\":\"*\"}"))
                .isInstanceOfSatisfying(
                        Decision.Allowed.class,
                        allowed -> assertThat(allowed.grounds())
                                .extracting(Ground::position)
                                .containsExactly(0));
    }

    @Test
    void aDenyWinsOverAnAllow() {
        assertThat(decide(
                        "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}",
                        "{\"Effect\":\"Deny\",\"NotAction\":\"iam:*\",\"Resource\":\"*\"}"))
                .isInstanceOfSatisfying(
                        Decision.ExplicitlyDenied.class,
                        denied -> assertThat(denied.grounds())
                                .extracting(Ground::position)
                                .containsExactly(1));
    }

    @Test
    void notResourceSelectsAllTheOthers() {
        assertThat(decide("{\"Effect\":\"Allow\",\"Action\":\"*\",\"NotResource\":\"arn:aws:s3:::*\"}")
                        .allowed())
                .isTrue();
        assertThat(decide("{\"Effect\":\"Allow\",\"Action\":\"*\",\"NotResource\":\"arn:aws:ec2:*\"}")
                        .allowed())
                .isFalse();
    }

    @Test
    void aStatementWhoseConditionFailsSaysNothing() {
        assertThat(decide("{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\","
                        + "\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":\"us-east-1\"}}}"))
                .isInstanceOf(Decision.ImplicitlyDenied.class);
    }

    @Test
    void variablesAreKnownOnlyToTheCurrentVersion() {
        String statement =
                "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:ec2:*:*:instance/${ec2:InstanceID}\"}";

        assertThat(decide(document(PolicyDocument.CURRENT_VERSION, statement)).allowed())
                .isTrue();
        assertThat(decide(document("2008-10-17", statement)).allowed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ec2.amazonaws.com, true",
        "ssm.amazonaws.com, false",
        "arn:aws:iam::111122223333:role/deploy/ci, true",
        "arn:aws:sts::111122223333:assumed-role/ci/session, true",
        "arn:aws:sts::111122223333:assumed-role/cicd/session, false",
        "arn:aws:iam::999999999999:role/deploy/ci, false",
        "arn:aws:iam::444455556666:user/anybody, true",
        "arn:aws:iam::777788889999:user/anybody, true",
        "arn:aws:iam::123456789012:root, false",
    })
    void aTrustPolicyNamesServicesAccountsAndIdentities(String who, boolean trusted) {
        PolicyDocument trust = document(
                PolicyDocument.CURRENT_VERSION,
                "{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{"
                        + "\"Service\":\"ec2.amazonaws.com\",\"AWS\":[\"arn:aws:iam::111122223333:role/deploy/ci\","
                        + "\"444455556666\",\"arn:aws:iam::777788889999:root\"]}}");
        Principal asking = who.startsWith("arn:") ? Principal.identity(who) : Principal.service(who);

        assertThat(trusts(trust, asking, RequestContext.EMPTY)).isEqualTo(trusted);
    }

    @Test
    void aTrustPolicyCanAskForAnExternalId() {
        PolicyDocument trust = document(
                PolicyDocument.CURRENT_VERSION,
                "{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"AWS\":\"*\"},"
                        + "\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"secret\"}}}");
        Principal asking = Principal.identity("arn:aws:iam::111122223333:user/a");

        assertThat(trusts(trust, asking, RequestContext.of(Map.of("sts:ExternalId", "secret"))))
                .isTrue();
        assertThat(trusts(trust, asking, RequestContext.EMPTY)).isFalse();
    }

    private static Decision decide(String... statements) {
        return decide(document(PolicyDocument.CURRENT_VERSION, statements));
    }

    private static Decision decide(PolicyDocument document) {
        RequestContext context = RequestContext.of(Map.of("aws:RequestedRegion", "eu-west-1", "ec2:InstanceID", "i-0"));
        AccessRequest request = AccessRequest.of("ec2:StartInstances", ANY_INSTANCE, context);
        return Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, List.of(document)))
                .decision();
    }

    private static boolean trusts(PolicyDocument trust, Principal asking, RequestContext context) {
        AccessRequest request = new AccessRequest(Optional.of(asking), "sts:AssumeRole", "", context);
        return Evaluator.evaluate(request, PolicySet.of(Kind.TRUST, List.of(trust)))
                .allowed();
    }

    private static PolicyDocument document(String version, String... statements) {
        return PolicyDocument.parse(
                "{\"Version\":\"" + version + "\",\"Statement\":[" + String.join(",", statements) + "]}");
    }
}
