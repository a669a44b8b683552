package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.document;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static dev.lanyard.policy.lint.Linted.trust;
import static dev.lanyard.policy.lint.Linted.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionFaultsTests {

    private static final String LOGS = "'arn:aws:s3:::logs/*'";

    @Test
    void anEmptyConditionSaysNothing() {
        assertThat(told(Code.EMPTY_CONDITION, PolicyKind.IDENTITY, on("{}"))).isEqualTo("""
            Statement 1 at {}
            The condition is empty, so the statement always applies.
            Write the condition that was meant, or remove the element.\
            """);
        assertThat(identity(on("{'StringEquals': {}}"))).containsExactly("empty-condition");
    }

    @Test
    void aConditionWithoutValuesIsEmptyToo() {
        assertThat(told(Code.EMPTY_CONDITION, PolicyKind.IDENTITY, on("{'StringEquals': {'aws:SourceVpc': []}}")))
                .isEqualTo("""
                    Statement 1 at []
                    StringEquals on aws:SourceVpc lists no values.
                    List the values, or remove the condition.\
                    """);
    }

    @Test
    void noConditionAndAFullOneAreNotEmpty() {
        assertThat(identity(allow("'s3:GetObject'", LOGS))).isEmpty();
        assertThat(identity(on("{'StringEquals': {'aws:SourceVpc': 'vpc-1'}}"))).isEmpty();
    }

    @Test
    void whatCannotBeReadNeverHolds() {
        assertThat(told(
                        Code.NEVER_HOLDS,
                        PolicyKind.IDENTITY,
                        on("{'NumericLessThan': {'aws:MultiFactorAuthAge': 'an hour'}}")))
                .isEqualTo("""
                    Statement 1 at 'an hour'
                    NumericLessThan on aws:MultiFactorAuthAge never holds for 'an hour', which is not a number.
                    Write the value in the form asked for.\
                    """);
        assertThat(identity(on("{'NumericLessThan': {'aws:MultiFactorAuthAge': '3600'}}")))
                .isEmpty();
    }

    @Test
    void withoutVersionVariablesAreDead() {
        String document = document(on("{'StringLike': {'aws:PrincipalTag/team': '${aws:username}'}}"))
                .replace("logs/*", "logs/${aws:username}/*")
                .replace("2012", "2008");
        List<Finding> findings = Linter.lint(document, Subject.of(PolicyKind.IDENTITY)).stream()
                .filter(finding -> finding.code() == Code.DEAD_VARIABLE)
                .toList();
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "'arn:aws:s3:::logs/${aws:username}/*' is plain text, because only documents of version"
                                + " 2012-10-17 have variables.",
                        "'${aws:username}' is plain text, because only documents of version 2012-10-17 have"
                                + " variables.");
        assertThat(findings).extracting(Finding::fix).containsOnly("Write \"Version\": \"2012-10-17\".");
    }

    @Test
    void variablesBeforeTheFifthColonAreDeadToo() {
        assertThat(told(
                        Code.DEAD_VARIABLE,
                        PolicyKind.IDENTITY,
                        allow("'ssm:GetParameter'", "'arn:aws:ssm:${aws:RequestedRegion}:*:parameter/a'")))
                .endsWith("Move the variable behind the fifth colon, or write a star in its place.");
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws:s3:::logs/${aws:username}/*'")))
                .isEmpty();
    }

    @Test
    void aStarIsAStarToStringEquals() {
        assertThat(told(
                        Code.LITERAL_WILDCARD,
                        PolicyKind.IDENTITY,
                        on("{'StringNotEquals': {'aws:userid': 'AROA1:*'}}")))
                .isEqualTo("""
                    Statement 1 at 'AROA1:*'
                    StringNotEquals takes the star of 'AROA1:*' for a star, not for a wildcard.
                    Compare with StringLike or StringNotLike, or write the whole value.\
                    """);
        assertThat(identity(on("{'StringEqualsIgnoreCase': {'aws:userid': 'AROA1:*'}}")))
                .containsExactly("literal-wildcard");
    }

    @Test
    void aStarThatIsMeantIsNoFinding() {
        assertThat(identity(on("{'StringLike': {'aws:userid': 'AROA1:*'}}"))).isEmpty();
        assertThat(identity(on("{'StringEquals': {'aws:PrincipalTag/star': '${*}'}}")))
                .isEmpty();
    }

    @Test
    void accountsAndVpcsAreNamedWhole() {
        assertThat(told(
                        Code.LOOSE_VALUE,
                        PolicyKind.IDENTITY,
                        on("{'StringLike': {'aws:sourcevpc': ['vpc-1', 'vpc-*']}}")))
                .isEqualTo("""
                    Statement 1 at ['
                    'vpc-*' lets values of aws:sourcevpc pass that nobody has looked at.
                    List the whole values, with StringEquals.\
                    """);
        assertThat(identity(on("{'StringLike': {'aws:SourceAccount': '11112222333?'}}")))
                .containsExactly("loose-value");
        assertThat(identity(on("{'StringLike': {'aws:SourceVpc': 'vpc-1'}}"))).isEmpty();
        assertThat(identity(on("{'ArnLike': {'aws:SourceAccount': 'arn:*'}}"))).isEmpty();
    }

    @Test
    void anUnknownKeyIsANoteWithTheNearestOne() {
        assertThat(told(
                        Code.UNKNOWN_KEY,
                        PolicyKind.IDENTITY,
                        on("{'StringEquals': {'aws:SourceAcount': '111122223333'}}")))
                .isEqualTo("""
                    Statement 1 at '111122223333'
                    Neither AWS as a whole nor the services of the statement know the condition key 'aws:SourceAcount'.
                    Did you mean aws:SourceAccount, aws:ResourceAccount or aws:SourceArn?\
                    """);
    }

    @Test
    void aKeyLikeNoOtherIsToBeLookedUp() {
        assertThat(told(Code.UNKNOWN_KEY, PolicyKind.IDENTITY, on("{'Bool': {'s3:qwertyuiopasdfghjkl': 'true'}}")))
                .endsWith("Look the key up on the service's page of AWS's Service Authorization Reference.");
    }

    @Test
    void keysOfTheServiceAndOfTagsAreKnown() {
        assertThat(identity(on("{'StringEquals': {'S3:x-amz-acl': 'private', 'aws:ResourceTag/team': 'a'}}")))
                .isEmpty();
        assertThat(identity(on("{'StringEquals': {'s3:ExistingObjectTag/team': 'a', 'ec2:SourceInstanceARN': 'b'}}")))
                .isEmpty();
    }

    @Test
    void keysOfOtherServicesAreNot() {
        assertThat(identity(on("{'StringEquals': {'iam:PassedToService': 'ec2.amazonaws.com'}}")))
                .containsExactly("unknown-key");
    }

    @Test
    void aStatementAboutEverythingMayUseAllKeys() {
        String condition = "{'StringEquals': {'iam:PassedToService': 'ec2.amazonaws.com'}}";
        assertThat(identity(allow("'*'", "'*'", condition))).isEmpty();
        assertThat(identity("{'Effect': 'Deny', 'NotAction': 's3:*', 'Resource': '*', 'Condition': " + condition + "}"))
                .isEmpty();
    }

    @Test
    void keysOfIdentityProvidersAreTheirOwn() {
        assertThat(trust("{'Effect': 'Allow', 'Principal': {'Federated':"
                        + " 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},"
                        + " 'Action': 'sts:AssumeRoleWithWebIdentity', 'Condition': {'StringEquals':"
                        + " {'token.actions.githubusercontent.com:sub': 'x'}}}"))
                .isEmpty();
        assertThat(trust(trusting("{'AWS': '111122223333'}", "{'StringEquals': {'sts:ExternalIdd': 'x'}}")))
                .containsExactly("unknown-key");
    }

    private static String on(String condition) {
        return allow("'s3:GetObject'", LOGS, condition);
    }
}
