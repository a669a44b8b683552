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
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;

class PropagationTests {

    private static final String UNKNOWN_PROFILE =
            "Value (web) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name";

    private final ScriptedTransport transport = new ScriptedTransport();

    @Test
    void aProfileMadeAMomentAgoMayPass() {
        assertThat(explaining("InvalidParameterValue", UNKNOWN_PROFILE)).containsExactly(PROFILE_UNKNOWN_TO_EC2);
        assertThat(explaining("IncorrectState", "ResultDetail: { Code=InstanceIdentityProfileNotFound }"))
                .containsExactly(PROFILE_NOT_READY);
        assertThat(explaining("IncorrectState", "The instance is being terminated"))
                .isEmpty();
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

    private Object associate() {
        Ec2Client ec2 = TestingSessions.session(transport).ec2();
        return ChangeScope.within(
                new Receipt(), () -> ec2.associateIamInstanceProfile(request -> request.instanceId("i-1")));
    }
}
