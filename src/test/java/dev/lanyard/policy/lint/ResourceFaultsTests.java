package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.deny;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceFaultsTests {

    private static final String DOCUMENT = "'arn:aws:ssm:us-east-1:111122223333:document/Mine'";

    @Test
    void anActionThatKnowsNoResourcesNeedsAStar() {
        assertThat(told(Code.WRONG_RESOURCE, PolicyKind.IDENTITY, allow("'ssm:DescribeInstanceInformation'", DOCUMENT)))
                .isEqualTo("""
                    Statement 1 at 'ssm:DescribeInstanceInformation'
                    'ssm:DescribeInstanceInformation' cannot be limited to a resource, so the statement does not allow it.
                    Move it to a statement with "Resource": "*".\
                    """);
    }

    @Test
    void anActionOnAnotherKindOfResourceDoesNothing() {
        assertThat(told(Code.WRONG_RESOURCE, PolicyKind.IDENTITY, deny("'ssm:GetParameter'", DOCUMENT)))
                .isEqualTo("""
                    Statement 1 at 'ssm:GetParameter'
                    'ssm:GetParameter' is about none of the resources, so the statement does not deny it.
                    It is about arn:*:ssm:*:*:parameter/*: name such a resource.\
                    """);
    }

    @Test
    void oneResourceThatFitsIsEnough() {
        assertThat(identity(allow("['ssm:GetDocument', 'ssm:DescribeDocument']", DOCUMENT)))
                .isEmpty();
        assertThat(identity(allow("'ssm:DescribeInstanceInformation'", "['*', " + DOCUMENT + "]")))
                .doesNotContain("wrong-resource");
    }

    @Test
    void aPatternMustHaveOneActionThatFits() {
        assertThat(identity(allow("'ssm:Get*'", DOCUMENT))).isEmpty();
        assertThat(identity(allow("'ssm:DescribePatch*'", DOCUMENT))).containsExactly("wrong-resource");
    }

    @Test
    void everyActionFitsEverything() {
        assertThat(identity(allow("'*'", DOCUMENT))).isEmpty();
    }

    @Test
    void objectsAreNoBuckets() {
        assertThat(identity(allow("'s3:ListBucket'", "'arn:aws:s3:::logs/*'"))).containsExactly("wrong-resource");
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws:s3:::logs'"))).containsExactly("wrong-resource");
        assertThat(identity(allow("'s3:ListBucket'", "'arn:aws:s3:::logs*'"))).isEmpty();
        assertThat(identity(allow("'s3:GetObject'", "'arn:aws:s3:::logs*'"))).isEmpty();
    }

    @Test
    void variablesMayStandForAnything() {
        assertThat(identity(allow("'ssm:TerminateSession'", "'arn:aws:ssm:*:*:session/${aws:username}-*'")))
                .isEmpty();
    }

    @Test
    void ownSessionsMayBeNamedAlthoughTheReferenceDoesNotSaySo() {
        assertThat(identity(allow("'ssmmessages:OpenDataChannel'", "'arn:aws:ssm:*:*:session/${aws:userid}-*'")))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsNotMeasured() {
        assertThat(identity("{'Effect': 'Deny', 'NotAction': 'ssm:ListNodes', 'Resource': " + DOCUMENT + "}"))
                .isEmpty();
        assertThat(identity("{'Effect': 'Deny', 'Action': 'ssm:ListCommands', 'NotResource': " + DOCUMENT + "}"))
                .isEmpty();
    }

    @Test
    void unknownActionsAreNotMeasured() {
        assertThat(identity(allow("'ssm:Frobnicate'", DOCUMENT))).containsExactly("unknown-action");
    }

    @Test
    void aResourceThatNoActionHasIsUnused() {
        assertThat(told(
                        Code.UNUSED_RESOURCE,
                        PolicyKind.IDENTITY,
                        allow("'ssm:GetDocument'", "[" + DOCUMENT + ", 'arn:aws:s3:::logs/*']")))
                .isEqualTo("""
                    Statement 1 at 'arn:aws:s3:::logs/*'
                    No action of the statement is about 'arn:aws:s3:::logs/*'.
                    Leave it out, or add the action that it is meant for.\
                    """);
    }

    @Test
    void whereNothingFitsOnlyTheActionIsTold() {
        assertThat(identity(allow("'ssm:GetParameter'", DOCUMENT))).containsExactly("wrong-resource");
    }

    @Test
    void besideAnUnknownActionNoResourceIsUnused() {
        String resources = "[" + DOCUMENT + ", 'arn:aws:s3:::logs/*']";
        assertThat(identity(allow("['ssm:GetDocument', 'ssm:Frobnicate']", resources)))
                .containsExactly("unknown-action");
        assertThat(identity(allow("['ssm:GetDocument', '*']", resources))).containsExactly("duplicate-action");
    }

    @Test
    void aResourceThatAnotherCoversIsANote() {
        assertThat(told(
                        Code.DUPLICATE_RESOURCE,
                        PolicyKind.IDENTITY,
                        allow("'s3:GetObject'", "['arn:aws:s3:::logs/*', 'arn:aws:s3:::logs/a/*']")))
                .isEqualTo("""
                    Statement 1 at 'arn:aws:s3:::logs/a/*'
                    The resource 'arn:aws:s3:::logs/a/*' is part of 'arn:aws:s3:::logs/*' in the same list.
                    Leave it out.\
                    """);
    }

    @Test
    void resourcesDifferByCase() {
        assertThat(identity(allow("'s3:GetObject'", "['arn:aws:s3:::logs/a', 'arn:aws:s3:::logs/A']")))
                .isEmpty();
    }

    @Test
    void aPatternThatIsNoWholeArnIsRefusedButFits() {
        assertThat(identity(allow("'ssm:GetDocument'", "'arn:aws:ssm:*'"))).containsExactly("refused");
        assertThat(identity(allow("'ssm:GetDocument'", "'arn:aws:logs:group'")))
                .containsExactly("refused", "wrong-resource");
    }
}
