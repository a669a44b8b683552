package dev.lanyard.aws.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChangeScopeTests {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final AwsSession session = TestingSessions.session(transport);
    private final Receipt receipt = new Receipt();

    @Test
    void theReceiptHasTheIdOfTheCall() {
        transport.answer(200, """
            <AttachRolePolicyResponse><ResponseMetadata><RequestId>req-7</RequestId></ResponseMetadata>\
            </AttachRolePolicyResponse>\
            """);
        attach();

        assertThat(receipt.requestId()).contains("req-7");
        assertThat(receipt.left()).isTrue();
    }

    @Test
    void theReceiptHasTheIdOfACallThatFailed() {
        transport.queryError(409, "LimitExceeded", "Too many.");

        assertThatThrownBy(this::attach).isInstanceOf(AwsException.class);
        assertThat(receipt.requestId()).contains("req-1");
    }

    @Test
    void theSdkDoesNotRepeatAChangeThatMayHaveBeenMade() {
        transport.queryError(500, "ServiceFailure", "Sorry.");
        transport.fail(new IOException("reset"));

        assertThatThrownBy(this::attach).isInstanceOf(AwsException.class);
        assertThatThrownBy(this::attach).isInstanceOf(AwsException.class);
        assertThat(transport.asked()).hasSize(2);
    }

    @Test
    void aReadWithinAStepIsRepeatedAndLeavesNoReceipt() {
        transport.queryError(500, "ServiceFailure", "Sorry.");
        transport.answer(200, "<ListRolesResponse><ListRolesResult/></ListRolesResponse>");
        ChangeScope.within(receipt, () -> session.iam().listRoles());

        assertThat(transport.asked()).hasSize(2);
        assertThat(receipt.left()).isFalse();
    }

    @Test
    void aCallThatIsHeldBackIsNeverSent() {
        assertThat(receipt.holdBack()).isTrue();

        assertThatThrownBy(this::attach).hasMessageContaining("Interrupted before the call was sent.");
        assertThat(transport.asked()).isEmpty();
    }

    @Test
    void aCallThatHasLeftCannotBeHeldBack() {
        transport.answer(200, "<AttachRolePolicyResponse/>");
        attach();

        assertThat(receipt.holdBack()).isFalse();
    }

    private void attach() {
        ChangeScope.within(
                receipt,
                () -> session.iam()
                        .attachRolePolicy(
                                role -> role.roleName("web").policyArn("arn:aws:iam::aws:policy/ReadOnlyAccess")));
    }
}
