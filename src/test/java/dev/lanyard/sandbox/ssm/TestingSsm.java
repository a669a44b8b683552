package dev.lanyard.sandbox.ssm;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingSandbox;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.SsmException;

/** Systems Manager in the sample's oldest account, which has four servers outside EC2. */
final class TestingSsm {

    static final String ROLE = "service-role/SSMServiceRole";

    final TestingSandbox sandbox = TestingSandbox.sampleAtRest();
    final SsmClient client = sandbox.client(SsmClient.builder(), sandbox.administrator(new AccountId("123456789012")));

    /** Returns the code and the words of an error. */
    static String refusal(ThrowingCallable call) {
        SsmException refusal = catchThrowableOfType(SsmException.class, call);
        return refusal.awsErrorDetails().errorCode() + ": "
                + refusal.awsErrorDetails().errorMessage();
    }
}
