package dev.lanyard.sandbox.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.Sandbox;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.call.SessionTerms;
import dev.lanyard.sandbox.http.SandboxServer;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

class WorldAuthenticatorTests {

    private static final String ACCOUNT = TestingSandbox.ACCOUNT.value();

    private final TestingSandbox sandbox = TestingSandbox.empty();

    @Test
    void anUnknownKeyIsRefusedInEachServicesOwnWords() {
        AwsCredentials unknown = AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "secret");
        refused(iam(unknown), 403, "InvalidClientTokenId", "The security token included in the request is invalid.");
        refused(
                ssm(unknown),
                400,
                "UnrecognizedClientException",
                "The security token included in the request is invalid.");
        refused(ec2(unknown), 401, "AuthFailure", "AWS was not able to validate the provided access credentials");
    }

    @Test
    void aWrongSecretIsRefusedInEachServicesOwnWords() {
        AwsCredentials wrong =
                AwsBasicCredentials.create(sandbox.administrator().accessKeyId(), "secret");
        refused(iam(wrong), 403, "SignatureDoesNotMatch", "The request signature we calculated does not match");
        refused(ssm(wrong), 400, "InvalidSignatureException", "The request signature we calculated does not match");
        refused(ec2(wrong), 401, "AuthFailure", "AWS was not able to validate the provided access credentials");
    }

    @Test
    void aClockThatIsWrongByMoreThanAQuarterOfAnHourIsRefused() {
        TestingSandbox ahead = at(Duration.ofMinutes(16));
        refused(() -> ahead.iam().listRoles(), 403, "SignatureDoesNotMatch", "Signature expired: ");
        refused(() -> ahead.ec2().describeRegions(), 400, "RequestExpired", "Request has expired.");
        refused(
                () -> at(Duration.ofMinutes(-16)).iam().listRoles(),
                403,
                "SignatureDoesNotMatch",
                "Signature not yet current: ");
    }

    @Test
    void aClockThatIsWrongByLessIsGood() {
        assertThat(at(Duration.ofMinutes(14)).sts().getCallerIdentity().account())
                .isEqualTo(ACCOUNT);
        assertThat(at(Duration.ofMinutes(-14)).sts().getCallerIdentity().account())
                .isEqualTo(ACCOUNT);
    }

    @Test
    void anUnsignedRequestIsRefused() {
        SsmClient unsigned = SsmClient.builder()
                .httpClient(sandbox.sandbox().httpClient())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
        refused(
                unsigned::describeInstanceInformation,
                400,
                "MissingAuthenticationTokenException",
                "Missing Authentication Token");
    }

    @Test
    void aSessionThatHasEndedIsRefusedInEachServicesOwnWords() {
        AwsCredentials ended = session(Instant.now().minusSeconds(1));
        refused(iam(ended), 403, "ExpiredToken", "The security token included in the request is expired");
        refused(ssm(ended), 400, "ExpiredTokenException", "The security token included in the request is expired");
        refused(ec2(ended), 400, "RequestExpired", "Request has expired.");
    }

    @Test
    void aSessionWithoutItsTokenIsUnknown() {
        AwsCredentials session = session(Instant.now().plusSeconds(900));
        AwsCredentials bare = AwsBasicCredentials.create(session.accessKeyId(), session.secretAccessKey());
        refused(iam(bare), 403, "InvalidClientTokenId", "The security token included in the request is invalid.");
    }

    @Test
    void aTokenThatWasTouchedIsUnknown() {
        AwsSessionCredentials session = session(Instant.now().plusSeconds(900));
        String touched = session.sessionToken().substring(1);
        AwsCredentials other = AwsSessionCredentials.create(session.accessKeyId(), session.secretAccessKey(), touched);
        refused(iam(other), 403, "InvalidClientTokenId", "The security token included in the request is invalid.");
    }

    @Test
    void aTokenOfAnotherWorldIsUnknown() {
        AwsCredentials session = session(Instant.now().plusSeconds(900));
        sandbox.arrange(world -> world.tokenKey = "another");
        refused(iam(session), 403, "InvalidClientTokenId", "The security token included in the request is invalid.");
    }

    @Test
    void theKeyOfTheRootIsTheAccount() {
        AccessKeyState key = new AccessKeyState();
        key.secret = "secret";
        key.userName = "root";
        sandbox.arrange(world -> world.accounts.get(ACCOUNT).accessKeys.put("AKIAROOT", key));
        StsClient root = sandbox.client(StsClient.builder(), AwsBasicCredentials.create("AKIAROOT", "secret"));
        assertThat(root.getCallerIdentity().arn()).isEqualTo("arn:aws:iam::111122223333:root");
        assertThat(root.getCallerIdentity().userId()).isEqualTo(ACCOUNT);
    }

    @Test
    void aRegionThatCannotBeIsRefused() {
        StsClient nowhere = StsClient.builder()
                .httpClient(sandbox.sandbox().httpClient())
                .region(Region.of("moon"))
                .credentialsProvider(sandbox::administrator)
                .build();
        refused(
                nowhere::getCallerIdentity,
                403,
                "SignatureDoesNotMatch",
                "Credential should be scoped to a valid region.");
    }

    @Test
    void anyKeyWillDoWhereThatWasAskedFor() {
        try (SandboxServer server = sandbox.sandbox().serve(0, Optional.of(TestingSandbox.ACCOUNT))) {
            AwsCredentials any = AwsBasicCredentials.create("whatever", "nonsense");
            StsClient sts = StsClient.builder()
                    .endpointOverride(server.address())
                    .region(Region.EU_CENTRAL_1)
                    .credentialsProvider(() -> any)
                    .build();
            assertThat(sts.getCallerIdentity().arn()).isEqualTo("arn:aws:iam::111122223333:root");
        }
    }

    @Test
    void aSignatureThatMakesNoSenseIsRefusedWithAllThatIsMissing() throws Exception {
        try (SandboxServer server = sandbox.sandbox().serve(0, Optional.empty())) {
            assertThat(answer(server.address(), "AWS4-HMAC-SHA256 SignedHeaders=host"))
                    .contains("<Code>IncompleteSignature</Code>")
                    .contains("requires 'Credential' parameter. Authorization header requires 'Signature'");
            assertThat(answer(server.address(), "Bearer token")).contains("<Code>IncompleteSignature</Code>");
            assertThat(answer(server.address(), "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0"))
                    .contains("Credential must have exactly 5 slash-delimited elements");
        }
    }

    private static String answer(URI address, String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("X-Amz-Date", "20261122T100000Z")
                .POST(HttpRequest.BodyPublishers.ofString("Action=ListRoles&Version=2010-05-08"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private ThrowingCallable iam(AwsCredentials credentials) {
        return () -> sandbox.client(IamClient.builder(), credentials).listRoles();
    }

    private ThrowingCallable ssm(AwsCredentials credentials) {
        return () -> sandbox.client(SsmClient.builder(), credentials).describeInstanceInformation();
    }

    private ThrowingCallable ec2(AwsCredentials credentials) {
        return () -> sandbox.client(Ec2Client.builder(), credentials).describeRegions();
    }

    private static void refused(ThrowingCallable call, int status, String code, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, refusal -> {
            assertThat(refusal.statusCode()).isEqualTo(status);
            assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(refusal.awsErrorDetails().errorMessage()).startsWith(words);
        });
    }

    /** An empty sandbox whose clock is ahead of the clients'. */
    private static TestingSandbox at(Duration ahead) {
        return TestingSandbox.of(Sandbox.empty(
                TestingSandbox.ACCOUNT, TestingSandbox.surroundings(Clock.offset(Clock.systemUTC(), ahead))));
    }

    private AwsSessionCredentials session(Instant expires) {
        RoleState role = new RoleState();
        role.name = "ops";
        role.id = "AROAOPS";
        sandbox.arrange(world -> world.accounts.get(ACCOUNT).iam.roles.put("ops", role));
        RoleSession session =
                new RoleSession("ASIAEXAMPLE", ACCOUNT, "ops", "AROAOPS", "me", expires, SessionTerms.NONE);
        RoleSession.Credentials made = sandbox.look(session::credentials);
        return AwsSessionCredentials.create(made.accessKeyId(), made.secretAccessKey(), made.sessionToken());
    }
}
