package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.deny;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static dev.lanyard.policy.lint.Linted.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrantFaultsTests {

    private static final String ON_CONDITION = "{'StringEquals': {'aws:ResourceAccount': '111122223333'}}";
    private static final String ROLE = "'arn:aws:iam::111122223333:role/Web'";
    private static final String TO_EC2 = "{'StringEquals': {'iam:PassedToService': 'ec2.amazonaws.com'}}";

    @Test
    void everythingIsAWarningOfItsOwn() {
        assertThat(identity(allow("'*'", "'*'"))).containsExactly("full-access");
    }

    @Test
    void everythingWithinLimitsIsNot() {
        assertThat(identity(allow("'*'", "'*'", ON_CONDITION))).isEmpty();
        assertThat(identity(allow("'*'", "'arn:aws:s3:::logs/*'"))).isEmpty();
        assertThat(identity(deny("'*'", "'*'"))).isEmpty();
    }

    @Test
    void everythingIsUsualInABoundary() {
        assertThat(words(PolicyKind.BOUNDARY, allow("'*'", "'*'"))).isEmpty();
        assertThat(words(PolicyKind.CONTROL, allow("'*'", "'*'"))).isEmpty();
    }

    @Test
    void allActionsOfASensitiveServiceAreAWarning() {
        assertThat(told(Code.WILDCARD_ACTION, PolicyKind.IDENTITY, allow("['logs:*', 'KMS:*']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'KMS:*'
                    'KMS:*' includes deleting keys, and with them all that they encrypt.
                    Name the actions that are needed.\
                    """);
    }

    @Test
    void someActionsOfASensitiveServiceAreNot() {
        assertThat(identity(allow("'kms:Describe*'", "'*'"))).isEmpty();
        assertThat(identity(allow("'logs:*'", "'*'"))).isEmpty();
    }

    @Test
    void allActionsOnOneBucketAreAWarning() {
        assertThat(identity(allow("'s3:*'", "['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*']")))
                .containsExactly("wildcard-action");
    }

    @Test
    void sensitiveActionsOnEveryResourceAreAWarning() {
        assertThat(told(
                        Code.WILDCARD_RESOURCE,
                        PolicyKind.IDENTITY,
                        allow("['ssm:GetDocument', 'ssm:SendCommand', 'ssm:StartSession', 'kms:Decrypt']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'ssm:SendCommand'
                    ssm:SendCommand, ssm:StartSession are allowed on every resource.
                    Name the resources, such as arn:*:ssm:*:*:document/*.
                    Statement 1 at 'kms:Decrypt'
                    kms:Decrypt is allowed on every resource.
                    Name the resources, such as arn:*:kms:*:*:key/*.\
                    """);
    }

    @Test
    void manySensitiveActionsAreCounted() {
        assertThat(told(Code.WILDCARD_RESOURCE, PolicyKind.IDENTITY, allow("'iam:Attach*'", "'*'")))
                .contains("iam:AttachGroupPolicy, iam:AttachRolePolicy, iam:AttachUserPolicy are allowed");
        assertThat(told(Code.WILDCARD_RESOURCE, PolicyKind.IDENTITY, allow("'iam:Create*'", "'*'")))
                .contains(" more are allowed on every resource.");
    }

    @Test
    void changesOfIdentitiesAndOfWhoMayDoWhatAreSensitive() {
        assertThat(identity(allow("'iam:CreateRole'", "'*'"))).containsExactly("wildcard-resource");
        assertThat(identity(allow("'organizations:MoveAccount'", "'*'"))).containsExactly("wildcard-resource");
        assertThat(identity(allow("'kms:PutKeyPolicy'", "'*'"))).containsExactly("wildcard-resource");
    }

    @Test
    void otherActionsOnEveryResourceAreNot() {
        assertThat(identity(allow("['iam:GetRole', 'kms:DescribeKey', 'kms:GenerateDataKey']", "'*'")))
                .isEmpty();
        assertThat(identity(allow("'lambda:AddPermission'", "'*'"))).isEmpty();
        assertThat(identity(allow("'iam:CreateAccountAlias'", "'*'"))).isEmpty();
    }

    @Test
    void sensitiveActionsWithinLimitsAreNot() {
        assertThat(identity(allow("'kms:Decrypt'", "'arn:aws:kms:us-east-1:111122223333:key/1'")))
                .isEmpty();
        assertThat(identity(allow("'kms:Decrypt'", "'*'", ON_CONDITION))).isEmpty();
        assertThat(identity(deny("'kms:Decrypt'", "'*'"))).isEmpty();
    }

    @Test
    void objectsOfEveryBucketAreAnError() {
        assertThat(told(
                        Code.S3_WILDCARD,
                        PolicyKind.IDENTITY,
                        allow("['s3:GetBucketLocation', 's3:GetObject', 's3:PutObject']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 's3:GetObject'
                    s3:GetObject, s3:PutObject are allowed on every bucket that its owner's policy does not close.
                    Name the buckets, such as arn:aws:s3:::BUCKET/PREFIX/*; for SSM Agent, 'policy build s3-agent-buckets' names those of a Region.\
                    """);
    }

    @Test
    void everyBucketIsWrittenInSeveralWays() {
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws:s3:::*'"))).containsExactly("s3-wildcard");
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws-cn:s3:::*/*'"))).containsExactly("s3-wildcard");
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws-us-gov:s3:::*'"))).containsExactly("s3-wildcard");
        assertThat(identity(allow("'s3:*'", "'arn:*:s3:::*'"))).containsExactly("s3-wildcard");
    }

    @Test
    void namedBucketsAndSettingsOfBucketsAreNot() {
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws:s3:::logs-*/*'"))).isEmpty();
        assertThat(identity(allow("'s3:GetEncryptionConfiguration'", "'*'"))).isEmpty();
        assertThat(identity(allow("'s3:ListAllMyBuckets'", "'*'"))).isEmpty();
        assertThat(identity(allow("'s3:GetObject'", "'*'", ON_CONDITION))).isEmpty();
        assertThat(identity(allow("'s3-object-lambda:GetObject'", "'*'"))).isEmpty();
        assertThat(identity(deny("'s3:*'", "'*'"))).isEmpty();
    }

    @Test
    void whatIsKnownAboutObjectsIsNotWhatIsInThem() {
        assertThat(identity(allow(
                        "['s3:GetObjectAcl', 's3:GetObjectTagging', 's3:ListBucket', 's3:ListMultipartUploadParts']",
                        "'*'")))
                .isEmpty();
        assertThat(identity(allow("'s3:PutObjectAcl'", "'*'"))).contains("s3-wildcard");
    }

    @Test
    void objectsOfOtherServicesAreNot() {
        assertThat(identity(allow("'s3-outposts:GetObject'", "'*'"))).isEmpty();
    }

    @Test
    void passingAnyRoleIsAnError() {
        assertThat(told(Code.PASS_ANY_ROLE, PolicyKind.IDENTITY, allow("['iam:GetRole', 'iam:PassRole']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'iam:PassRole'
                    Any role can be passed, also one with more rights than its passer.
                    Name the roles, such as arn:aws:iam::ACCOUNT:role/NAME, and add a condition on iam:PassedToService.\
                    """);
    }

    @Test
    void allRolesOfAnAccountAreAnyRole() {
        assertThat(identity(allow("'iam:Pass*'", "'arn:aws:iam::111122223333:role/*'", TO_EC2)))
                .containsExactly("pass-any-role");
        assertThat(identity(allow("'iam:PassRole'", "'arn:aws:iam::*:*'"))).containsExactly("pass-any-role");
    }

    @Test
    void aNamedRoleIsBetterPassedToOneService() {
        assertThat(told(Code.PASS_TO_ANY_SERVICE, PolicyKind.IDENTITY, allow("'iam:PassRole'", ROLE)))
                .isEqualTo("""
                    Statement 1 at 'iam:PassRole'
                    The role can be passed to any service.
                    Add the condition StringEquals iam:PassedToService, such as ec2.amazonaws.com.\
                    """);
        assertThat(identity(allow("'iam:PassRole'", ROLE, TO_EC2))).isEmpty();
        assertThat(identity(allow("'iam:PassRole'", "'arn:aws:iam::111122223333:role/ssm/*'", TO_EC2)))
                .isEmpty();
    }

    @Test
    void notPassingIsNoFinding() {
        assertThat(identity(allow("'iam:GetRole'", "'*'"))).isEmpty();
        assertThat(identity(deny("'iam:PassRole'", "'*'"))).isEmpty();
        assertThat(identity(allow("'*'", ROLE))).isEmpty();
    }

    @Test
    void allowingByLeavingOutIsAWarning() {
        assertThat(told(
                        Code.ALLOW_NOT_ACTION,
                        PolicyKind.IDENTITY,
                        "{'Effect': 'Allow', 'NotAction': 'iam:*', 'Resource': '*'}"))
                .isEqualTo("""
                    Statement 1 at 'iam:*'
                    Allow with NotAction allows all actions but those listed, also those that AWS adds later.
                    List the allowed actions in Action; or allow them, and deny the others in a second statement.\
                    """);
        assertThat(told(
                        Code.ALLOW_NOT_RESOURCE,
                        PolicyKind.IDENTITY,
                        "{'Effect': 'Allow', 'Action': 's3:GetObject', 'NotResource': 'arn:aws:s3:::logs/*'}"))
                .isEqualTo("""
                    Statement 1 at 'arn:aws:s3:::logs/*'
                    Allow with NotResource allows all resources but those listed, also those made later.
                    List the allowed resources in Resource.\
                    """);
    }

    @Test
    void denyingByLeavingOutIsNot() {
        assertThat(identity("{'Effect': 'Deny', 'NotAction': 'iam:*', 'Resource': '*'}"))
                .isEmpty();
        assertThat(identity("{'Effect': 'Deny', 'Action': 's3:GetObject', 'NotResource': 'arn:aws:s3:::logs/*'}"))
                .isEmpty();
    }

    @Test
    void oldMessagesAloneAreNotEnough() {
        assertThat(told(Code.EC2MESSAGES_ONLY, PolicyKind.IDENTITY, allow("['ssm:ListNodes', 'ec2messages:*']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'ec2messages:*'
                    The document allows ec2messages but not ssmmessages, which SSM Agent prefers since 3.3.40.0.
                    Allow the four ssmmessages actions: CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel.\
                    """);
    }

    @Test
    void oldMessagesAreToldOnce() {
        assertThat(identity(allow("['ec2messages:GetMessages', 'ec2messages:SendReply']", "'*'")))
                .containsExactly("ec2messages-only");
    }

    @Test
    void oldMessagesBesideNewOnesAreNeedless() {
        assertThat(identity(
                        allow("'EC2Messages:*'", "'*'"),
                        "{'Effect': 'Allow', 'NotAction': 's3:*', 'Resource': 'arn:aws:ssm:*:*:*'}"))
                .containsExactly("allow-not-action", "ec2messages-needless");
        assertThat(identity(allow("['ssmmessages:*', 'ec2messages:*']", "'*'")))
                .containsExactly("ec2messages-needless");
        assertThat(identity(allow("'ssmmessages:*'", "'*'"))).isEmpty();
    }

    @Test
    void newMessagesThatAreDeniedDoNotCount() {
        assertThat(identity(allow("'ec2messages:*'", "'*'"), deny("'ssmmessages:*'", "'*'")))
                .containsExactly("ec2messages-only");
    }
}
