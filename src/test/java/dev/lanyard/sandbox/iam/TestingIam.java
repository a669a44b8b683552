package dev.lanyard.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingSandbox;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;

/** The SDK's client on the IAM of an empty account, and what the tests of IAM need again and again. */
final class TestingIam {

    static final String ACCOUNT = TestingSandbox.ACCOUNT.value();
    static final String CORE = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";
    static final String EC2_TRUST = trust("{\"Service\":\"ec2.amazonaws.com\"}");
    static final String ANYTHING = policy("\"Action\":\"s3:GetObject\",\"Resource\":\"*\"");

    final TestingSandbox sandbox = TestingSandbox.empty();
    final IamClient client = sandbox.iam();

    static String trust(String principal) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":" + principal
                + ",\"Action\":\"sts:AssumeRole\"}]}";
    }

    static String policy(String statement) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\"," + statement + "}]}";
    }

    static String arn(String policyName) {
        return "arn:aws:iam::" + ACCOUNT + ":policy/" + policyName;
    }

    static String decoded(String document) {
        return URLDecoder.decode(document, StandardCharsets.UTF_8);
    }

    /** Checks what a call is refused with. */
    static void assertRefused(ThrowingCallable call, String code, int status, String words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        IamException.class,
                        refusal -> assertThat(refusal.awsErrorDetails().errorCode() + " " + refusal.statusCode() + " "
                                        + refusal.awsErrorDetails().errorMessage())
                                .isEqualTo(code + " " + status + " " + words));
    }

    TestingIam role(String name) {
        client.createRole(request -> request.roleName(name).assumeRolePolicyDocument(EC2_TRUST));
        return this;
    }

    TestingIam roles(String prefix, int count) {
        IntStream.range(0, count).forEach(index -> role(prefix + index));
        return this;
    }

    TestingIam profile(String name) {
        client.createInstanceProfile(request -> request.instanceProfileName(name));
        return this;
    }

    TestingIam policyNamed(String name) {
        client.createPolicy(request -> request.policyName(name).policyDocument(ANYTHING));
        return this;
    }

    TestingIam attach(String role, String policyArn) {
        client.attachRolePolicy(request -> request.roleName(role).policyArn(policyArn));
        return this;
    }
}
