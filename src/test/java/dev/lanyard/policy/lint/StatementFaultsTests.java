package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.deny;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static dev.lanyard.policy.lint.Linted.trust;
import static dev.lanyard.policy.lint.Linted.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementFaultsTests {

    private static final String LOGS = "'arn:aws:s3:::logs/*'";
    private static final String A = "'arn:aws:s3:::logs/a/*'";
    private static final String FROM_VPC = "{'StringEquals': {'aws:SourceVpc': ['vpc-1', 'vpc-2']}}";
    private static final String FROM_SAME_VPC = "{'StringEquals': {'AWS:sourcevpc': ['vpc-2', 'vpc-1']}}";
    private static final String WEB = "{'AWS': 'arn:aws:iam::111122223333:role/Web'}";
    private static final String EC2 = "{'Service': 'ec2.amazonaws.com'}";

    @Test
    void whatIsDeniedAnywayIsDead() {
        assertThat(told(
                        Code.DEAD_STATEMENT,
                        PolicyKind.IDENTITY,
                        allow("'s3:GetObject'", A),
                        "{'Sid': 'No', 'Effect': 'Deny', 'Action': 's3:Get*', 'Resource': " + LOGS + "}",
                        deny("'s3:GetObject'", A)))
                .isEqualTo("""
                    Statement 1 at {'
                    'Statement 1' allows only what 'No' denies.
                    Remove one of the two, or give the denial a condition.\
                    """);
    }

    @Test
    void whatIsDeniedInPartIsNot() {
        assertThat(identity(allow("['s3:GetObject', 's3:PutObject']", LOGS), deny("'s3:PutObject'", LOGS)))
                .isEmpty();
        assertThat(identity(allow("'s3:GetObject'", LOGS), deny("'s3:GetObject'", A)))
                .isEmpty();
    }

    @Test
    void aDenialOnAConditionLeavesTheRest() {
        String deny = "{'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*', 'Condition': " + FROM_VPC + "}";
        assertThat(identity(allow("'s3:GetObject'", LOGS), deny)).isEmpty();
    }

    @Test
    void whatAnotherStatementAllowsIsRedundant() {
        assertThat(told(
                        Code.REDUNDANT_STATEMENT,
                        PolicyKind.IDENTITY,
                        allow("'s3:GetObject'", A),
                        allow("['s3:GetObject', 's3:PutObject']", LOGS)))
                .isEqualTo("""
                    Statement 1 at {'
                    'Statement 1' adds nothing to 'Statement 2'.
                    Remove it.\
                    """);
    }

    @Test
    void ofTwoThatSayTheSameTheLaterIsRedundant() {
        assertThat(told(
                        Code.REDUNDANT_STATEMENT,
                        PolicyKind.IDENTITY,
                        deny("['s3:GetObject', 's3:PutObject']", LOGS),
                        deny("['s3:putobject', 's3:getobject']", LOGS),
                        allow("'s3:GetBucketAcl'", "'*'")))
                .isEqualTo("""
                    Statement 2 at {'
                    'Statement 2' adds nothing to 'Statement 1'.
                    Remove it.\
                    """);
    }

    @Test
    void whatIsAllowedIsNotPartOfWhatIsDenied() {
        assertThat(identity(deny("'s3:GetObject'", A), allow("'s3:Get*'", LOGS)))
                .isEmpty();
    }

    @Test
    void aStatementWithoutConditionsCoversOneWithThem() {
        assertThat(identity(allow("'s3:GetObject'", LOGS, FROM_VPC), allow("'s3:GetObject'", LOGS)))
                .containsExactly("redundant-statement");
        assertThat(identity(allow("'s3:GetObject'", LOGS, FROM_VPC), allow("'s3:GetObject'", A)))
                .isEmpty();
    }

    @Test
    void conditionsAreTheSameInAnyCaseAndOrder() {
        assertThat(identity(allow("'s3:GetObject'", LOGS, FROM_VPC), allow("'s3:GetObject'", A, FROM_SAME_VPC)))
                .containsExactly("redundant-statement");
    }

    @Test
    void whatIsLeftOutCoversTheRest() {
        String allButS3 = "{'Effect': 'Deny', 'NotAction': 's3:*', 'Resource': '*'}";
        String allButTwo = "{'Effect': 'Deny', 'NotAction': ['s3:*', 'ssm:*'], 'Resource': '*'}";
        assertThat(identity(allButS3, deny("'kms:Encrypt'", "'*'"))).containsExactly("redundant-statement");
        assertThat(identity(allButS3, deny("'s3:GetObject'", "'*'"))).isEmpty();
        assertThat(identity(allButS3, allButTwo)).containsExactly("redundant-statement");
        assertThat(told(Code.REDUNDANT_STATEMENT, PolicyKind.IDENTITY, allButTwo, allButS3))
                .startsWith("Statement 1");
        assertThat(identity(allButS3, deny("'*'", "'*'"))).containsExactly("redundant-statement");
        assertThat(identity(allButS3, deny("'ssm:*'", "'*'"), deny("'s3:*'", LOGS)))
                .containsExactly("redundant-statement");
    }

    @Test
    void resourcesThatAreLeftOutCoverTheRest() {
        String allButLogs = "{'Effect': 'Deny', 'Action': 's3:GetObject', 'NotResource': " + LOGS + "}";
        assertThat(identity(allButLogs, deny("'s3:GetObject'", "'arn:aws:s3:::web/*'")))
                .containsExactly("redundant-statement");
        assertThat(identity(allButLogs, deny("'s3:GetObject'", A))).isEmpty();
    }

    @Test
    void statementsOfTrustPoliciesHaveNoResources() {
        assertThat(trust(trusting(EC2, ""), trusting(EC2, ""))).containsExactly("redundant-statement");
        assertThat(trust(trusting(EC2, ""), trusting("{'Service': ['ec2.amazonaws.com', 'ecs.amazonaws.com']}", "")))
                .containsExactly("redundant-statement");
    }

    @Test
    void statementsForDifferentPrincipalsAreBothNeeded() {
        assertThat(trust(trusting(EC2, ""), trusting(WEB, ""))).isEmpty();
    }

    @Test
    void everybodyCoversAnybody() {
        String denyAll = "{'Effect': 'Deny', 'NotPrincipal': {'AWS': '111122223333'}, 'Action': 'sts:AssumeRole'}";
        assertThat(trust(denyAll, "{'Effect': 'Deny', 'Principal': " + WEB + ", 'Action': 'sts:AssumeRole'}"))
                .isEmpty();
    }

    @Test
    void differentConditionsAreBothNeeded() {
        String fromAnother = "{'StringEquals': {'aws:SourceVpc': 'vpc-3'}}";
        assertThat(identity(allow("'s3:GetObject'", LOGS, FROM_VPC), allow("'s3:GetObject'", A, fromAnother)))
                .isEmpty();
    }

    @Test
    void anEmptySidIsNone() {
        assertThat(told(
                        Code.REDUNDANT_STATEMENT,
                        PolicyKind.IDENTITY,
                        "{'Sid': '', 'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': " + A + "}",
                        allow("'s3:GetObject'", LOGS)))
                .contains("'Statement 1' adds nothing to 'Statement 2'.");
    }
}
