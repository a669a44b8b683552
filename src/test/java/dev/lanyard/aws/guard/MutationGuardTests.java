package dev.lanyard.aws.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MutationGuardTests {

    private final ScriptedTransport transport = new ScriptedTransport();

    @ParameterizedTest
    @EnumSource
    void everyOperationIsRefusedUnlessItIsKnownToRead(GuardMode mode) {
        AwsSession session = TestingSessions.sessions(transport, mode).own();
        List<ClientOperation> operations = ClientOperation.allOf(session);

        assertThat(operations).hasSizeGreaterThan(1_100);
        assertThat(operations).allSatisfy(operation -> {
            transport.failWith(new Sent());
            boolean sent = operation.run() instanceof Sent;
            assertThat(sent).as(operation.name()).isEqualTo(reads(operation));
            assertThat(transport.forget()).as(operation.name()).isEqualTo(sent ? 1 : 0);
        });
    }

    @Test
    void whatIsLetThroughHasTheNameOfAReadingCall() {
        List<String> odd = ClientOperation.allOf(TestingSessions.session(transport)).stream()
                .filter(MutationGuardTests::reads)
                .map(ClientOperation::name)
                .filter(name -> !name.matches("[a-z0-9]+:(Get|List|Describe|Simulate|Decode)[A-Z]\\w+"))
                .toList();

        assertThat(odd)
                .containsExactlyInAnyOrder("sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity");
    }

    @Test
    void callsThatHandOutCredentialsAreRefused() {
        AwsSession session =
                TestingSessions.sessions(transport, GuardMode.READ_ONLY).own();
        Set<String> handOuts = Set.of(
                "sts:GetSessionToken",
                "sts:GetFederationToken",
                "sts:GetWebIdentityToken",
                "sts:GetDelegatedAccessToken",
                "ssm:GetAccessToken");

        assertThat(ClientOperation.allOf(session))
                .filteredOn(operation -> handOuts.contains(operation.name()))
                .hasSize(handOuts.size())
                .allSatisfy(operation -> assertThat(operation.run()).isInstanceOf(LanyardException.class));
    }

    @Test
    void theRefusalNamesTheCallAndWhatItIsAbout() {
        LanyardException refusal = refusal(GuardMode.DRY_RUN);

        assertThat(refusal)
                .hasMessage("dry run: iam:AttachRolePolicy (RoleName=web,"
                        + " PolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess) was not sent.");
        assertThat(refusal.nextStep()).contains("Run it again without --dry-run to make the change.");
        assertThat(refusal.kind()).isEqualTo(ErrorKind.REFUSED);
    }

    @Test
    void readOnlyModeIsNamed() {
        assertThat(refusal(GuardMode.READ_ONLY)).hasMessageStartingWith("read-only: iam:AttachRolePolicy");
    }

    @Test
    void aChangeOutsideOfAPlanIsAFault() {
        LanyardException fault = refusal(GuardMode.OPEN);

        assertThat(fault)
                .hasMessage("iam:AttachRolePolicy (RoleName=web, PolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess) was"
                        + " about to be sent outside of a plan, and was not; this is a fault of Lanyard's.");
        assertThat(fault.kind()).isEqualTo(ErrorKind.INTERNAL);
        assertThat(transport.asked()).isEmpty();
    }

    @Test
    void theStepsOfPlansAreSentWhereTheGuardIsOpen() {
        transport.answer(200, "<AttachRolePolicyResponse/>");

        step(TestingSessions.session(transport));
        assertThat(transport.actions()).containsExactly("AttachRolePolicy");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPEN")
    void elsewhereNotEvenThese(GuardMode mode) {
        AwsSession session = TestingSessions.sessions(transport, mode).own();

        assertThatThrownBy(() -> step(session)).hasMessageEndingWith("was not sent.");
        assertThat(transport.asked()).isEmpty();
    }

    private static void step(AwsSession session) {
        ChangeScope.within(new Receipt(), () -> {
            attach(session);
            return true;
        });
    }

    private LanyardException refusal(GuardMode mode) {
        AwsSession session = TestingSessions.sessions(transport, mode).own();
        return catchThrowableOfType(LanyardException.class, () -> attach(session));
    }

    private static void attach(AwsSession session) {
        session.iam()
                .attachRolePolicy(
                        request -> request.roleName("web").policyArn("arn:aws:iam::aws:policy/ReadOnlyAccess"));
    }

    private static boolean reads(ClientOperation operation) {
        String[] parts = operation.name().split(":");
        return ReadingCalls.contains(parts[0], parts[1]);
    }

    /** Says that a request reached the transport. */
    private static final class Sent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
