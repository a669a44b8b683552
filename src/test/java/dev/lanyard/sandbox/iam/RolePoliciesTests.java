package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.ANYTHING;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.GetRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.ListRolePoliciesResponse;

class RolePoliciesTests {

    private final TestingIam iam = new TestingIam().role("web");
    private final IamClient client = iam.client;

    @Test
    void aDocumentComesBackAsItWasWritten() {
        String document = "{\n\t\"Version\": \"2012-10-17\",\r\n  \"Statement\": {\"Sid\": \"\u00dcber~100%+*\","
                + "\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::a b/\\u20ac/*\"}}";
        put("p", document);
        GetRolePolicyResponse policy =
                client.getRolePolicy(request -> request.roleName("web").policyName("p"));

        assertThat(policy.policyDocument())
                .startsWith("%7B%0A%09%22Version%22%3A%20%22")
                .contains("~100%25%2B%2A");
        assertThat(TestingIam.decoded(policy.policyDocument())).isEqualTo(document);
    }

    @Test
    void putReplacesThePolicyOfThatNameWhateverItsCase() {
        put("Mine", ANYTHING);
        put("mine", TestingIam.policy("\"Action\":\"sqs:*\",\"Resource\":\"*\""));

        assertThat(list().policyNames()).containsExactly("Mine");
        assertThat(client.getRolePolicy(request -> request.roleName("web").policyName("MINE"))
                        .policyDocument())
                .contains("sqs");
    }

    @Test
    void namesComeInPages() {
        for (int index = 0; index < 101; index++) {
            put(
                    "p" + index,
                    "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}}");
        }
        ListRolePoliciesResponse first = list();

        assertThat(first.policyNames()).hasSize(100).isSorted();
        assertThat(first.isTruncated()).isTrue();
        assertThat(client.listRolePolicies(request -> request.roleName("web").marker(first.marker()))
                        .policyNames())
                .containsExactly("p99");
    }

    @Test
    void aMissingPolicyIsSaidByName() {
        String words = "The role policy with name none cannot be found.";

        assertRefused(
                () -> client.getRolePolicy(request -> request.roleName("web").policyName("none")),
                "NoSuchEntity",
                404,
                words);
        assertRefused(
                () -> client.deleteRolePolicy(request -> request.roleName("web").policyName("none")),
                "NoSuchEntity",
                404,
                words);
    }

    @Test
    void aPolicyIsDeleted() {
        put("p", ANYTHING);
        client.deleteRolePolicy(request -> request.roleName("web").policyName("P"));

        assertThat(list().policyNames()).isEmpty();
    }

    @Test
    void allInlinePoliciesTogetherAreLimitedAndWhiteSpaceIsFree() {
        put("half", padded("a".repeat(5_000)));
        put("roomy", " ".repeat(20_000) + padded("c"));

        assertRefused(
                () -> put("other", padded("b".repeat(5_200))),
                "LimitExceeded",
                409,
                "Maximum policy size of 10240 bytes exceeded for role web");
        assertThat(list().policyNames()).containsExactly("half", "roomy");
    }

    @Test
    void aPolicyMayBeReplacedByOneOfTheSameSize() {
        put("most", padded("a".repeat(10_000)));
        put("most", padded("b".repeat(10_000)));

        assertThat(list().policyNames()).containsExactly("most");
    }

    private void put(String name, String document) {
        client.putRolePolicy(request -> request.roleName("web").policyName(name).policyDocument(document));
    }

    private ListRolePoliciesResponse list() {
        return client.listRolePolicies(request -> request.roleName("web"));
    }

    private static String padded(String resource) {
        return TestingIam.policy("\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::" + resource + "\"");
    }
}
