package dev.lanyard.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

class FaultsTests {

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();

    @ParameterizedTest
    @CsvSource({
        "iam, Throttling, 400",
        "sts, Throttling, 400",
        "ec2, RequestLimitExceeded, 503",
        "ssm, ThrottlingException, 400",
        "organizations, TooManyRequestsException, 400",
    })
    void throttlesInTheWordsOfTheService(String service, String code, int status) {
        sandbox.arrange(world -> world.faults.throttledPercent = 100);

        assertThat(refusal(() -> call(service))).isEqualTo(code + " " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "iam, ServiceFailure",
        "sts, InternalFailure",
        "ec2, InternalError",
        "ssm, InternalServerError",
        "organizations, ServiceException",
    })
    void failsInTheWordsOfTheService(String service, String code) {
        sandbox.arrange(world -> world.faults.failingPercent = 100);

        assertThat(refusal(() -> call(service))).isEqualTo(code + " 500");
    }

    @Test
    void aCallThatFailsHasDoneNothing() {
        sandbox.arrange(world -> world.faults.failingPercent = 100);

        assertThat(refusal(this::makeProfile)).isEqualTo("ServiceFailure 500");
        assertThat(profileIsThere()).isFalse();
    }

    @Test
    void aCallWhoseAnswerIsLostIsDone() {
        sandbox.arrange(world -> world.faults.lostPercent = 100);

        assertThat(refusal(this::makeProfile)).isEqualTo("ServiceFailure 500");
        assertThat(profileIsThere()).isTrue();
    }

    @Test
    void aPercentageIsOfManyCalls() {
        sandbox.arrange(world -> world.faults.throttledPercent = 30);

        long refused = IntStream.range(0, 1000)
                .filter(_ -> !refusal(() -> call("sts")).isEmpty())
                .count();

        assertThat(refused).isBetween(230L, 370L);
    }

    @Test
    void ec2RefusesWhatComesFasterThanItsPublishedRate() {
        sandbox.arrange(world -> world.faults.limits = true);

        IntStream.range(0, 5)
                .forEach(_ -> assertThat(refusal(this::startNothing)).isEqualTo("InvalidInstanceID.NotFound 400"));
        assertThat(refusal(this::startNothing)).isEqualTo("RequestLimitExceeded 503");
        assertThat(refusal(() -> call("ec2"))).isEmpty();
    }

    @Test
    void callsTakeAsMuchLongerAsTheyAreTold() {
        sandbox.arrange(world -> world.faults.latencyMillis = 30);

        long before = System.nanoTime();
        call("sts");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    private void call(String service) {
        switch (service) {
            case "iam" -> sandbox.iam().listRoles();
            case "sts" -> sandbox.sts().getCallerIdentity();
            case "ec2" -> sandbox.ec2().describeInstances();
            case "ssm" -> sandbox.ssm().describeInstanceInformation();
            default -> sandbox.organizations().describeOrganization();
        }
    }

    private void makeProfile() {
        sandbox.iam().createInstanceProfile(request -> request.instanceProfileName("made"));
    }

    private boolean profileIsThere() {
        return sandbox.look(world ->
                world.accounts.get(TestingSandbox.ACCOUNT.value()).iam.profiles.containsKey("made"));
    }

    private void startNothing() {
        sandbox.ec2().startInstances(request -> request.instanceIds("i-0123456789abcdef0"));
    }

    /** Returns code and status of what the call is refused with; empty when it is not. */
    private static String refusal(Runnable call) {
        AwsServiceException refused = catchThrowableOfType(AwsServiceException.class, call::run);
        return refused == null ? "" : refused.awsErrorDetails().errorCode() + " " + refused.statusCode();
    }
}
