package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.ListAttachedRolePoliciesResponse;

class AttachedPoliciesTests {

    private final TestingIam iam = new TestingIam().role("web");
    private final IamClient client = iam.client;

    @Test
    void policiesOfTheAccountAndOfAwsAreAttached() {
        iam.policyNamed("mine").attach("web", TestingIam.arn("mine")).attach("web", CORE);

        assertThat(attached()).containsExactly("AmazonSSMManagedInstanceCore", "mine");
    }

    @Test
    void attachingTwiceIsFine() {
        iam.attach("web", CORE).attach("web", CORE);

        assertThat(attached()).hasSize(1);
    }

    @Test
    void aPolicyThatDoesNotExistIsNotAttached() {
        assertRefused(
                () -> iam.attach("web", TestingIam.arn("none")),
                "NoSuchEntity",
                404,
                "Policy arn:aws:iam::111122223333:policy/none does not exist or is not attachable.");
    }

    @Test
    void thePathIsPartOfTheArn() {
        assertRefused(
                () -> iam.attach("web", "arn:aws:iam::aws:policy/AmazonEC2RoleforSSM"),
                "NoSuchEntity",
                404,
                "Policy arn:aws:iam::aws:policy/AmazonEC2RoleforSSM does not exist or is not attachable.");
    }

    @Test
    void whatIsNoPolicyArnIsRefused() {
        assertRefused(
                () -> iam.attach("web", "arn:aws:iam::111122223333:role/web"),
                "InvalidInput",
                400,
                "ARN arn:aws:iam::111122223333:role/web is not valid.");
    }

    @Test
    void policiesForServiceLinkedRolesAreNotAttachable() {
        assertRefused(
                () -> iam.attach("web", "arn:aws:iam::aws:policy/aws-service-role/AmazonSSMServiceRolePolicy"),
                "PolicyNotAttachable",
                400,
                "Cannot attach a Service Role Policy to a Customer Role.");
    }

    @Test
    void aRoleTakesTenPolicies() {
        IntStream.range(0, 10)
                .forEach(index -> iam.policyNamed("p" + index).attach("web", TestingIam.arn("p" + index)));

        assertRefused(
                () -> iam.attach("web", CORE), "LimitExceeded", 409, "Cannot exceed quota for PoliciesPerRole: 10");
        iam.attach("web", TestingIam.arn("p1"));
    }

    @Test
    void whatIsNotAttachedCannotBeDetached() {
        assertRefused(this::detachCore, "NoSuchEntity", 404, "Policy " + CORE + " was not found.");
        iam.attach("web", CORE);
        detachCore();

        assertThat(attached()).isEmpty();
    }

    @Test
    void listsArePagedAndLimitedToAPath() {
        iam.attach("web", CORE)
                .attach("web", "arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM")
                .attach("web", "arn:aws:iam::aws:policy/AmazonS3FullAccess");
        ListAttachedRolePoliciesResponse first = client.listAttachedRolePolicies(
                request -> request.roleName("web").maxItems(2));

        assertThat(first.attachedPolicies())
                .extracting(AttachedPolicy::policyName)
                .containsExactly("AmazonEC2RoleforSSM", "AmazonS3FullAccess");
        assertThat(client.listAttachedRolePolicies(
                                request -> request.roleName("web").pathPrefix("/service-role/"))
                        .attachedPolicies())
                .extracting(AttachedPolicy::policyName)
                .containsExactly("AmazonEC2RoleforSSM");
    }

    private void detachCore() {
        client.detachRolePolicy(request -> request.roleName("web").policyArn(CORE));
    }

    private List<String> attached() {
        return client.listAttachedRolePoliciesPaginator(request -> request.roleName("web")).attachedPolicies().stream()
                .map(AttachedPolicy::policyName)
                .toList();
    }
}
