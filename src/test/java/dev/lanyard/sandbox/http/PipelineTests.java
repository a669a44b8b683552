package dev.lanyard.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Caller;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.log.CallNote;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import dev.lanyard.sandbox.wire.Dispatcher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.CreateRoleResponse;
import software.amazon.awssdk.services.iam.model.DeleteRoleRequest;
import software.amazon.awssdk.services.iam.model.DeleteRoleResponse;
import software.amazon.awssdk.services.iam.model.GetRoleRequest;
import software.amazon.awssdk.services.iam.model.GetRoleResponse;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.Role;

class PipelineTests {

    private final Recording world = new Recording();

    @Test
    void aReadIsAnsweredUnderTheReadersLock() {
        try (IamClient iam = client()) {
            assertThat(iam.getRole(it -> it.roleName("web")).role().arn())
                    .isEqualTo("arn:aws:iam::111122223333:role/web");
        }
        assertThat(world.runs).containsExactly("read");
    }

    @Test
    void aChangeIsMadeUnderTheExclusiveLock() {
        try (IamClient iam = client()) {
            iam.createRole(it -> it.roleName("web").assumeRolePolicyDocument("{}"));
        }
        assertThat(world.runs).containsExactly("change");
    }

    @Test
    void aRequestThatIsNotValidNeverReachesTheWorld() {
        try (IamClient iam = client()) {
            assertThatExceptionOfType(IamException.class)
                    .isThrownBy(() -> iam.getRole(it -> it.roleName("a b")))
                    .satisfies(failure -> {
                        assertThat(failure.awsErrorDetails().errorCode()).isEqualTo("ValidationError");
                        assertThat(failure.statusCode()).isEqualTo(400);
                    });
        }
        assertThat(world.runs).isEmpty();
        assertThat(world.refusals).containsExactly("iam:GetRole ValidationError");
    }

    @Test
    void aFaultOfAServiceIsItsAnswer() {
        try (IamClient iam = client()) {
            assertThatExceptionOfType(NoSuchEntityException.class)
                    .isThrownBy(() -> iam.getRole(it -> it.roleName("absent")))
                    .satisfies(failure -> assertThat(failure.requestId()).hasSize(36));
        }
    }

    @Test
    void anUnknownActionIsRefused() {
        try (IamClient iam = client()) {
            assertThatExceptionOfType(IamException.class)
                    .isThrownBy(() -> iam.listUsers())
                    .satisfies(failure -> assertThat(failure.awsErrorDetails().errorMessage())
                            .isEqualTo("Could not find operation ListUsers for version 2010-05-08"));
        }
    }

    @Test
    void anAccidentIsLoggedAndToldWithoutItsDetails() {
        try (Log log = new Log()) {
            WireResponse response = pipeline(_ -> identity("iam")).answer(form("Action=DeleteRole&RoleName=web"));
            assertThat(response.status()).isEqualTo(500);
            assertThat(response.text()).contains("<Code>InternalFailure</Code>").doesNotContain("hands");
            assertThat(log.records)
                    .singleElement()
                    .satisfies(it -> assertThat(it.getThrown()).hasMessage("two left hands"));
            assertThat(world.refusals).containsExactly("iam:DeleteRole InternalFailure");
        }
    }

    @Test
    void whoIsNotKnownIsRefusedInTheFormOfTheServiceAskedFor() {
        Endpoint closed = pipeline(request -> {
            throw new Fault("InvalidClientTokenId", 403, "The security token included in the request is invalid.");
        });
        String scope = "AWS4-HMAC-SHA256 Credential=AKIA/20261122/us-east-1/%s/aws4_request";
        assertThat(closed.answer(signed(scope.formatted("ec2"))).text()).contains("<Response><Errors><Error>");
        assertThat(closed.answer(signed(scope.formatted("iam"))).text()).startsWith("<ErrorResponse");
        assertThat(closed.answer(signed(scope.formatted("ssm"))).text()).startsWith("{\"__type\"");
        assertThat(closed.answer(signed("nonsense")).text()).startsWith("<ErrorResponse");
    }

    @Test
    void aServiceThatIsNotSimulatedIsSaidSo() {
        assertThat(pipeline(request -> identity("s3")).answer(form("")).text())
                .contains("The service 's3' is not simulated.");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeAnythingElse() {
        Endpoint open = pipeline(request -> identity("iam"));
        WireResponse response = open.answer(form("a".repeat(WireRequest.MAX_BODY + 1)));
        assertThat(response.status()).isEqualTo(413);
        assertThat(response.header("x-amzn-requestid")).isPresent();
    }

    @Test
    void aQueryMayComeInTheAddress() {
        WireRequest request =
                new WireRequest("GET", "/", "Action=GetRole&Version=2010-05-08&RoleName=web", Map.of(), new byte[0]);
        assertThat(pipeline(_ -> identity("iam")).answer(request).text()).contains("role/web</Arn>");
    }

    private IamClient client() {
        return IamClient.builder()
                .region(Region.AWS_GLOBAL)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIA", "secret")))
                .overrideConfiguration(it -> it.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .httpClient(new SandboxHttpClient(pipeline(request -> identity("iam"))))
                .build();
    }

    private Pipeline pipeline(Authenticator authenticator) {
        return new Pipeline(
                new Pipeline.Stages(authenticator, new Calm(), (_, _, _, _) -> {}),
                new Dispatcher(_ -> List.of(Roles.class)),
                world,
                new Ids(new Random(1)));
    }

    /** Nothing goes wrong. */
    private static final class Calm implements Disturbance {

        @Override
        public Optional<Fault> before(Attempt attempt) {
            return Optional.empty();
        }
    }

    private static Identity identity(String service) {
        Caller root = new Caller("arn:aws:iam::111122223333:root", "111122223333", "111122223333", "AKIA");
        return new Identity(root, "us-east-1", service);
    }

    private static WireRequest form(String body) {
        return new WireRequest("POST", "/", "", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static WireRequest signed(String authorization) {
        return new WireRequest("POST", "/", "", Map.of("Authorization", List.of(authorization)), new byte[0]);
    }

    /** Keeps what the pipeline logs, instead of letting it be printed. */
    private static final class Log extends Handler implements AutoCloseable {

        private final Logger logger = Logger.getLogger(Pipeline.class.getName());
        private final List<LogRecord> records = new ArrayList<>();

        private Log() {
            logger.addHandler(this);
            logger.setUseParentHandlers(false);
        }

        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
        }
    }

    /** Remembers how each call was run. */
    private static final class Recording implements WorldAccess {

        private final List<String> runs = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        @Override
        public <T> T read(Identity identity, CallNote note, Function<Call, T> work) {
            return run("read", identity, work);
        }

        @Override
        public <T> T change(Identity identity, CallNote note, Function<Call, T> work) {
            return run("change", identity, work);
        }

        @Override
        public void refused(CallNote note, String code) {
            refusals.add(note.operation() + " " + code);
        }

        private <T> T run(String how, Identity identity, Function<Call, T> work) {
            runs.add(how);
            AccountState account = new AccountState();
            account.id = identity.caller().accountId();
            return work.apply(new Call(
                    new WorldState(),
                    account,
                    identity.region(),
                    identity.caller(),
                    Instant.EPOCH,
                    new Ids(new Random(1))));
        }
    }

    /** A service of three operations. */
    public static final class Roles {

        private final Call call;

        public Roles(Call call) {
            this.call = call;
        }

        public GetRoleResponse getRole(GetRoleRequest request) {
            if (request.roleName().equals("absent")) {
                throw new Fault("NoSuchEntity", 404, "The role with name absent cannot be found.");
            }
            return GetRoleResponse.builder().role(role(request.roleName())).build();
        }

        public CreateRoleResponse createRole(CreateRoleRequest request) {
            return CreateRoleResponse.builder().role(role(request.roleName())).build();
        }

        public DeleteRoleResponse deleteRole(DeleteRoleRequest request) {
            if (!request.roleName().isEmpty()) {
                throw new IllegalStateException("two left hands");
            }
            return DeleteRoleResponse.builder().build();
        }

        private Role role(String name) {
            return Role.builder()
                    .arn("arn:aws:iam::" + call.account().id + ":role/" + name)
                    .build();
        }
    }
}
