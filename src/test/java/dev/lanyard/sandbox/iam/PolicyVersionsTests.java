package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.ANYTHING;
import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.arn;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.PolicyVersion;

class PolicyVersionsTests {

    private static final String POLICY = arn("p");
    private static final String OTHER = TestingIam.policy("\"Action\":\"sqs:*\",\"Resource\":\"*\"");

    private final TestingIam iam = new TestingIam().policyNamed("p");
    private final IamClient client = iam.client;

    @Test
    void aNewVersionIsTheDefaultOnlyWhenAsked() {
        assertThat(add(false).isDefaultVersion()).isFalse();
        assertThat(defaultVersion()).isEqualTo("v1");
        assertThat(add(true).versionId()).isEqualTo("v3");
        assertThat(defaultVersion()).isEqualTo("v3");
    }

    @Test
    void versionsAreListedNewestFirst() {
        add(false);
        add(true);

        assertThat(versions()).containsExactly("v3", "v2", "v1");
    }

    @Test
    void aVersionHasItsDocument() {
        add(false);
        PolicyVersion second = get(POLICY, "v2");

        assertThat(TestingIam.decoded(second.document())).isEqualTo(OTHER);
        assertThat(TestingIam.decoded(get(POLICY, "v1").document())).isEqualTo(ANYTHING);
    }

    @Test
    void theDocumentOfAwssPoliciesIsThere() {
        assertThat(TestingIam.decoded(get(CORE, "v2").document())).contains("ssm:UpdateInstanceInformation");
        assertThat(client.listPolicyVersions(request -> request.policyArn(CORE)).versions())
                .hasSize(1);
    }

    @Test
    void numbersAreNeverUsedTwice() {
        add(false);
        client.deletePolicyVersion(request -> request.policyArn(POLICY).versionId("v2"));

        assertThat(add(false).versionId()).isEqualTo("v3");
    }

    @Test
    void fiveVersionsAreTheMost() {
        IntStream.range(0, 4).forEach(_ -> add(true));

        assertRefused(
                () -> add(true),
                "LimitExceeded",
                409,
                "A managed policy can have up to 5 versions. Before you create a new version, you must delete an"
                        + " existing version.");
    }

    @Test
    void theDefaultVersionIsNotDeleted() {
        assertRefused(
                () -> client.deletePolicyVersion(
                        request -> request.policyArn(POLICY).versionId("v1")),
                "DeleteConflict",
                409,
                "Cannot delete the default version of a policy.");
    }

    @Test
    void anotherVersionBecomesTheDefault() {
        add(true);
        client.setDefaultPolicyVersion(request -> request.policyArn(POLICY).versionId("v1"));

        assertThat(defaultVersion()).isEqualTo("v1");
    }

    @Test
    void aMissingVersionIsSaidByNumber() {
        String words = "Policy " + POLICY + " version v9 does not exist or is not attachable.";

        assertRefused(() -> get(POLICY, "v9"), "NoSuchEntity", 404, words);
        assertRefused(
                () -> client.setDefaultPolicyVersion(
                        request -> request.policyArn(POLICY).versionId("v9")),
                "NoSuchEntity",
                404,
                words);
    }

    @Test
    void awssPoliciesGetNoVersions() {
        assertRefused(
                () -> client.createPolicyVersion(
                        request -> request.policyArn(CORE).policyDocument(OTHER)),
                "AccessDenied",
                403,
                "User: arn:aws:iam::111122223333:user/administrator is not authorized to perform:"
                        + " iam:CreatePolicyVersion on resource: policy " + CORE);
    }

    private PolicyVersion add(boolean asDefault) {
        return client.createPolicyVersion(request ->
                        request.policyArn(POLICY).policyDocument(OTHER).setAsDefault(asDefault))
                .policyVersion();
    }

    private PolicyVersion get(String arn, String version) {
        return client.getPolicyVersion(request -> request.policyArn(arn).versionId(version))
                .policyVersion();
    }

    private String defaultVersion() {
        return client.getPolicy(request -> request.policyArn(POLICY)).policy().defaultVersionId();
    }

    private List<String> versions() {
        return client
                .listPolicyVersionsPaginator(
                        request -> request.policyArn(POLICY).maxItems(2))
                .versions()
                .stream()
                .map(PolicyVersion::versionId)
                .toList();
    }
}
