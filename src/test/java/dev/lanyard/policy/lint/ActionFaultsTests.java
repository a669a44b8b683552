package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.allow;
import static dev.lanyard.policy.lint.Linted.identity;
import static dev.lanyard.policy.lint.Linted.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionFaultsTests {

    @Test
    void whatCannotBeANameIsAnError() {
        assertThat(told(
                        Code.INVALID_ACTION,
                        PolicyKind.IDENTITY,
                        allow("['ssm:GetDocument', 'ssm:Get Document']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'ssm:Get Document'
                    'ssm:Get Document' is no name of an action.
                    An action is a service's prefix, a colon, and letters and digits, such as ssm:GetDocument.\
                    """);
    }

    @Test
    void aPrefixAloneIsNoName() {
        assertThat(identity(allow("'ssm:'", "'*'"))).containsExactly("invalid-action");
    }

    @Test
    void starsAndQuestionMarksArePartOfAName() {
        assertThat(identity(allow("'ssm:*Documen?'", "'*'"))).isEmpty();
    }

    @Test
    void anUnknownServiceIsAWarningWithTheNearestPrefix() {
        assertThat(told(Code.UNKNOWN_SERVICE, PolicyKind.IDENTITY, allow("'smm:GetDocument'", "'*'")))
                .startsWith("""
                    Statement 1 at 'smm:GetDocument'
                    No service has the prefix 'smm'.
                    Did you mean\
                    """)
                .contains("ssm");
    }

    @Test
    void anUnknownServiceThatIsLikeNoneIsExplained() {
        assertThat(told(Code.UNKNOWN_SERVICE, PolicyKind.IDENTITY, allow("'qqqqqqqqqqqq:GetDocument'", "'*'")))
                .endsWith("The prefix stands before the colon, as in ssm:GetDocument.");
    }

    @Test
    void anUnknownActionIsAWarningWithTheNearestName() {
        assertThat(told(Code.UNKNOWN_ACTION, PolicyKind.IDENTITY, allow("'ssm:GetDocumnet'", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'ssm:GetDocumnet'
                    AWS Systems Manager has no action 'ssm:GetDocumnet'.
                    Did you mean ssm:GetDocument?\
                    """);
    }

    @Test
    void anActionLikeNoOtherIsToBeLookedUp() {
        assertThat(told(Code.UNKNOWN_ACTION, PolicyKind.IDENTITY, allow("'ssm:QwertyuiopAsdfghjkl'", "'*'")))
                .endsWith("Look the name up in the service's page of AWS's Service Authorization Reference.");
    }

    @Test
    void aPatternThatMatchesNothingIsUnknown() {
        assertThat(told(Code.UNKNOWN_ACTION, PolicyKind.IDENTITY, allow("'ssm:Frobnicate*'", "'*'")))
                .contains("'ssm:Frobnicate*' matches no action of AWS Systems Manager.");
    }

    @Test
    void knownActionsInAnyCaseAreNoFinding() {
        assertThat(identity(allow("['SSM:getdocument', 'ssm:Describe*']", "'*'")))
                .isEmpty();
    }

    @Test
    void namesThatAreLeftOutAreLookedAtToo() {
        assertThat(told(
                        Code.UNKNOWN_ACTION,
                        PolicyKind.BOUNDARY,
                        "{'Effect': 'Deny', 'NotAction': 'ssm:GetDocumnet', 'Resource': '*'}"))
                .startsWith("Statement 1 at 'ssm:GetDocumnet'\n");
    }

    @Test
    void anActionListedTwiceIsANoteForTheLaterOne() {
        assertThat(told(Code.DUPLICATE_ACTION, PolicyKind.IDENTITY, allow("['ssm:ListNodes', 'SSM:listnodes']", "'*'")))
                .isEqualTo("""
                    Statement 1 at 'SSM:listnodes'
                    The action 'SSM:listnodes' is part of 'ssm:ListNodes' in the same list.
                    Leave it out.\
                    """);
    }

    @Test
    void theSameTextTwiceIsCalledSo() {
        assertThat(told(Code.DUPLICATE_ACTION, PolicyKind.IDENTITY, allow("['ssm:ListNodes', 'ssm:ListNodes']", "'*'")))
                .contains("The action 'ssm:ListNodes' is listed twice.");
    }

    @Test
    void anActionThatALaterPatternCoversIsANote() {
        assertThat(told(Code.DUPLICATE_ACTION, PolicyKind.IDENTITY, allow("['ssm:ListNodes', 'ssm:List*']", "'*'")))
                .startsWith("Statement 1 at 'ssm:ListNodes'\n")
                .contains("The action 'ssm:ListNodes' is part of 'ssm:List*' in the same list.");
    }

    @Test
    void overlappingPatternsAreBothNeeded() {
        assertThat(identity(allow("['ssm:List*', 'ssm:*Nodes']", "'*'"))).isEmpty();
    }
}
