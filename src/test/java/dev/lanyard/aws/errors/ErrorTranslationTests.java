package dev.lanyard.aws.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.model.ErrorKind;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class ErrorTranslationTests {

    private final ScriptedTransport transport = new ScriptedTransport();

    @Test
    void namesTheCallAndKeepsTheWordsOfAws() {
        transport.queryError(404, "NoSuchEntity", "The role with name webb cannot be found.");

        AwsException failure = failureOf(ErrorTranslationTests::getRole);

        assertThat(failure).hasMessage("iam:GetRole: The role with name webb cannot be found. (NoSuchEntity)");
        assertThat(failure.nextStep()).contains("It is not in this account; 'role list' shows the roles.");
        assertThat(failure.requestId()).contains("req-1");
        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE);
    }

    @Test
    void translatesTheFailureOfAPageInTheMiddle() {
        transport
                .answer(200, """
                    <ListRolesResponse><ListRolesResult><IsTruncated>true</IsTruncated><Marker>m</Marker>
                    <Roles/></ListRolesResult></ListRolesResponse>\
                    """)
                .queryError(
                        403,
                        "AccessDenied",
                        "User: arn:aws:iam::1:user/ada is not authorized to perform: iam:ListRoles on resource:"
                                + " arn:aws:iam::1:role/ because no identity-based policy allows the iam:ListRoles"
                                + " action");

        AwsException failure =
                failureOf(session -> session.iam().listRolesPaginator().roles().forEach(_ -> {}));

        assertThat(failure.code()).isEqualTo("AccessDenied");
        assertThat(failure.nextStep())
                .contains("A policy of the caller must allow iam:ListRoles on arn:aws:iam::1:role/.");
    }

    @Test
    void decodesWhatEc2Encodes() {
        transport
                .ec2Error(
                        403,
                        "UnauthorizedOperation",
                        "You are not authorized to perform this operation. Encoded"
                                + " authorization failure message: abc-DEF_1")
                .answer(200, decoded("""
                    {"allowed":false,"explicitDeny":false,"context":{"principal":{"arn":"arn:aws:iam::1:user/ada"},
                    "action":"iam:PassRole","resource":"arn:aws:iam::1:role/web"}}\
                    """));

        AwsException failure = failureOf(session -> session.ec2().describeInstances());

        assertThat(transport.actions()).containsExactly("DescribeInstances", "DecodeAuthorizationMessage");
        assertThat(failure)
                .hasMessage("ec2:DescribeInstances: arn:aws:iam::1:user/ada is not authorized to perform: iam:PassRole"
                        + " on resource: arn:aws:iam::1:role/web because no policy allows the action."
                        + " (UnauthorizedOperation)");
        assertThat(failure.nextStep())
                .contains("A policy of the caller must allow iam:PassRole on arn:aws:iam::1:role/web.");
    }

    @Test
    void saysWhenADenialCannotBeDecoded() {
        transport
                .ec2Error(
                        403,
                        "UnauthorizedOperation",
                        "You are not authorized to perform this operation. Encoded"
                                + " authorization failure message: abc")
                .queryError(403, "AccessDenied", "No.");

        assertThat(failureOf(session -> session.ec2().describeInstances()))
                .hasMessage("ec2:DescribeInstances: You are not authorized to perform this operation. AWS encoded the"
                        + " details, and they cannot be decoded: sts:DecodeAuthorizationMessage: No. (AccessDenied)."
                        + " (UnauthorizedOperation)");
    }

    @Test
    void doesNotTroubleAnybodyWithDetailsThatThePlainWordsHaveToo() {
        String plain =
                "You are not authorized to perform this operation. User: arn:aws:sts::1:assumed-role/ops/me is not"
                        + " authorized to perform: ec2:StopInstances on resource: arn:aws:ec2:us-east-1:1:instance/i-1"
                        + " because no identity-based policy allows the ec2:StopInstances action.";
        transport
                .ec2Error(403, "UnauthorizedOperation", plain + " Encoded authorization failure message: abc")
                .queryError(403, "AccessDenied", "No.");

        AwsException failure = failureOf(session -> session.ec2().describeInstances());

        assertThat(failure).hasMessage("ec2:DescribeInstances: " + plain + " (UnauthorizedOperation)");
        assertThat(failure.nextStep())
                .contains(
                        "A policy of the caller must allow ec2:StopInstances on arn:aws:ec2:us-east-1:1:instance/i-1.");
    }

    @Test
    void credentialsThatAwsRefusesAreAMatterOfConfiguration() {
        transport.queryError(403, "InvalidClientTokenId", "The security token included in the request is invalid.");

        assertThat(failureOf(ErrorTranslationTests::getRole).kind()).isEqualTo(ErrorKind.CONFIGURATION);
    }

    @Test
    void anUnknownCodeIsShownAsAwsSaidIt() {
        transport.queryError(400, "Peculiar", "This is\nnew.");

        AwsException failure = failureOf(ErrorTranslationTests::getRole);

        assertThat(failure).hasMessage("iam:GetRole: This is new. (Peculiar)");
        assertThat(failure.nextStep()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotOfAwsIsSaidByItsStatus() {
        transport.answer(404, "<html>nginx</html>");

        assertThat(failureOf(ErrorTranslationTests::getRole))
                .hasMessage("iam:GetRole: AWS gave no words for it. (HTTP 404)");
    }

    @Test
    void aRefusedConnectionIsNotTriedAgain() {
        transport.fail(new ConnectException("Connection refused"));

        AwsException failure = failureOf(ErrorTranslationTests::getRole);

        assertThat(failure).hasMessage("iam:GetRole: cannot reach https://iam.amazonaws.com: Connection refused.");
        assertThat(failure.code()).isEqualTo("Unreachable");
        assertThat(transport.asked()).hasSize(1);
    }

    @Test
    void anUnknownHostIsNamed() {
        transport.fail(new UnknownHostException("iam.amazonaws.com"));

        assertThat(failureOf(ErrorTranslationTests::getRole))
                .hasMessage("iam:GetRole: there is no host for https://iam.amazonaws.com.");
    }

    @Test
    void aFaultOfTlsIsNamed() {
        transport.fail(new SSLHandshakeException("PKIX path building failed"));

        assertThat(failureOf(ErrorTranslationTests::getRole))
                .hasMessage(
                        "iam:GetRole: no secure connection to https://iam.amazonaws.com: PKIX path building failed.");
    }

    @Test
    void silenceIsATimeoutAfterFiveAttempts() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            transport.fail(new SocketTimeoutException("Read timed out"));
        }

        assertThat(failureOf(ErrorTranslationTests::getRole).kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(transport.asked()).hasSize(5);
    }

    private static void getRole(AwsSession session) {
        session.iam().getRole(request -> request.roleName("webb"));
    }

    private AwsException failureOf(Consumer<AwsSession> call) {
        AwsSession session = TestingSessions.session(transport);
        return catchThrowableOfType(AwsException.class, () -> call.accept(session));
    }

    private static String decoded(String document) {
        return "<DecodeAuthorizationMessageResponse><DecodeAuthorizationMessageResult><DecodedMessage>"
                + document.replace("\"", "&quot;")
                + "</DecodedMessage></DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResponse>";
    }
}
