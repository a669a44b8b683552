package dev.lanyard.aws.retry;

import static dev.lanyard.aws.retry.Propagation.ENTITY_UNKNOWN_TO_IAM;
import static dev.lanyard.aws.retry.Propagation.PRINCIPAL_UNKNOWN_TO_IAM;
import static dev.lanyard.aws.retry.Propagation.PROFILE_NOT_READY;
import static dev.lanyard.aws.retry.Propagation.PROFILE_UNKNOWN_TO_EC2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.session.TestingSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;

class PropagationRetryTests {

    private static final String UNKNOWN_PROFILE =
            "Value (web) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final List<Duration> slept = new ArrayList<>();
    private final List<Duration> reported = new ArrayList<>();

    @Test
    void waitsUntilEc2KnowsTheProfile() {
        transport
                .ec2Error(400, "InvalidParameterValue", UNKNOWN_PROFILE)
                .ec2Error(400, "IncorrectState", "ResultDetail: { Code=InstanceIdentityProfileNotFound }")
                .answer(200, "<AssociateIamInstanceProfileResponse/>");

        retry(EnumSet.of(PROFILE_UNKNOWN_TO_EC2, PROFILE_NOT_READY));

        assertThat(slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(reported).containsExactly(Duration.ZERO, Duration.ofSeconds(2));
    }

    @Test
    void givesUpAfterTwoMinutesWithWhatAwsSaidLast() {
        for (int call = 0; call < 20; call++) {
            transport.ec2Error(400, "InvalidParameterValue", UNKNOWN_PROFILE);
        }

        AwsException failure =
                catchThrowableOfType(AwsException.class, () -> retry(EnumSet.of(PROFILE_UNKNOWN_TO_EC2)));

        assertThat(failure.code()).isEqualTo("InvalidParameterValue");
        assertThat(total()).isBetween(Duration.ofSeconds(105), Duration.ofSeconds(120));
    }

    @Test
    void otherFailuresPassAtOnce() {
        transport.ec2Error(400, "IncorrectState", "The instance is being terminated");

        AwsException failure = catchThrowableOfType(AwsException.class, () -> retry(EnumSet.allOf(Propagation.class)));

        assertThat(failure.code()).isEqualTo("IncorrectState");
        assertThat(slept).isEmpty();
    }

    @Test
    void anotherInvalidParameterIsNotAMatterOfTime() {
        assertThat(explaining("InvalidParameterValue", "Value (t9.nano) for parameter instanceType is invalid."))
                .isEmpty();
    }

    @Test
    void aMissingEntityMayPass() {
        assertThat(explaining("NoSuchEntity", "The role with name web cannot be found."))
                .containsExactly(ENTITY_UNKNOWN_TO_IAM);
    }

    @Test
    void onlyAnUnknownPrincipalOfAMalformedDocumentMayPass() {
        assertThat(explaining(
                        "MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:role/x\""))
                .containsExactly(PRINCIPAL_UNKNOWN_TO_IAM);
        assertThat(explaining("MalformedPolicyDocument", "Syntax errors in policy."))
                .isEmpty();
    }

    private Set<Propagation> explaining(String code, String words) {
        transport.ec2Error(400, code, words);
        AwsException failure = catchThrowableOfType(AwsException.class, this::associate);
        EnumSet<Propagation> explaining = EnumSet.allOf(Propagation.class);
        explaining.removeIf(propagation -> !propagation.explains(failure));
        return explaining;
    }

    private void retry(Set<Propagation> expected) {
        Supplier<Object> call = this::associate;
        new PropagationRetry(clock(), slept::add).call(expected, call, wait -> reported.add(wait.waited()));
    }

    private Object associate() {
        Ec2Client ec2 = TestingSessions.session(transport).ec2();
        return ChangeScope.within(
                new Receipt(), () -> ec2.associateIamInstanceProfile(request -> request.instanceId("i-1")));
    }

    /** Time passes only by sleeping. */
    private Clock clock() {
        InstantSource source = () -> Instant.EPOCH.plus(total());
        return source.withZone(ZoneOffset.UTC);
    }

    private Duration total() {
        return slept.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
