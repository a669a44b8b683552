package dev.lanyard.operation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.TestingDialogue;
import org.junit.jupiter.api.Test;

class PolicyEditingTests {

    private static final String EDIT = "policy edit SessionManagerPermissions";

    private static final String UPDATED = """
        created version v2 (of policy SessionManagerPermissions)
        updated policy SessionManagerPermissions (from v1 to v2)
        """;

    private final TestingContext context = TestingContext.sample();
    private final TestingDialogue person = context.dialogue();

    @Test
    void anEditedDocumentIsANewVersion() {
        person.edits(text -> text.replace("ssm:UpdateInstanceInformation", "ssm:*"));

        assertThat(context.type(EDIT)).isEqualTo(UPDATED);
        assertThat(context.query("policy show SessionManagerPermissions", "Document.Statement[0].Action[0]"))
                .isEqualToIgnoringWhitespace("\"ssm:*\"");
        assertThat(person.kept()).isEmpty();
    }

    @Test
    void aTextLeftAsItWasChangesNothing() {
        assertThat(context.type(EDIT)).isEqualTo("unchanged policy SessionManagerPermissions (v1 has this document)\n");
        assertThat(person.questions()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndCanBeEditedAgain() {
        person.edits(text -> text.replace("Allow", "Alow"));
        person.edits(text -> text.replace("Alow", "Allow").replace("ssm:Update", "ssm:Describe"));

        assertThat(context.type(EDIT)).isEqualTo(UPDATED);
        assertThat(person.questions().getFirst()).isEqualTo("Edit it again?");
        assertThat(person.told()).first().asString().contains("it must be Allow or Deny");
    }

    @Test
    void aTextThatWasGivenUpIsKept() {
        person.edits(text -> text.replace("Allow", "Alow"));
        person.refuse();

        assertDeclined("Nothing was changed.");
        assertThat(person.kept()).singleElement().asString().contains("\"Effect\": \"Alow\"");
        assertThat(person.told())
                .last()
                .isEqualTo("Your text is kept: 'policy update SessionManagerPermissions"
                        + " @drafts/SessionManagerPermissions' takes it from there.");
    }

    @Test
    void aTextThatIsNotSentAfterAllIsKept() {
        person.edits(text -> text.replace("ssm:Update", "ssm:Describe"));
        person.refuse();

        assertDeclined("Nothing was changed.");
        assertThat(person.kept()).hasSize(1);
    }

    @Test
    void aTextThatAwsDoesNotTakeIsKept() {
        String arn = "arn:aws:iam::111122223333:policy/SessionManagerPermissions";
        person.edits(text -> {
            context.run("policy delete " + arn + " --cascade");
            return text.replace("ssm:Update", "ssm:Describe");
        });

        assertThatThrownBy(() -> context.run(EDIT)).hasMessageContaining("iam:GetPolicy");
        assertThat(person.kept()).hasSize(1);
    }

    @Test
    void whatOthersDidMeanwhileIsNotOverwritten() {
        person.edits(text -> {
            context.run("policy update SessionManagerPermissions '" + text.replace("ssm:Update", "ssm:Get") + "'");
            return text.replace("ssm:Update", "ssm:Describe");
        });

        assertThatThrownBy(() -> context.run(EDIT))
                .hasMessage("While v1 of policy SessionManagerPermissions was edited, v2 was put in force; nothing was"
                        + " changed.");
        assertThat(person.kept()).hasSize(1);
    }

    @Test
    void anEmptyTextMeansThatNothingIsWanted() {
        person.edits(_ -> "\n");

        assertDeclined("The text is empty; nothing was changed.");
    }

    @Test
    void withoutATerminalTheWholeDocumentIsAskedFor() {
        person.takeTerminal();

        assertThatThrownBy(() -> context.run(EDIT))
                .hasMessage("There is no terminal to edit on.")
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.nextStep())
                                .hasValue("Give the whole document: 'policy update SessionManagerPermissions @file'."));
    }

    private void assertDeclined(String message) {
        assertThatThrownBy(() -> context.run(EDIT))
                .hasMessage(message)
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.DECLINED));
    }
}
