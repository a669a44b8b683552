package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.ANYTHING;
import static dev.lanyard.sandbox.iam.TestingIam.CORE;
import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.PolicyUser;

class UserPoliciesTests {

    private static final String ME = "administrator";
    private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

    private final TestingIam iam = new TestingIam();
    private final IamClient client = iam.client;

    @Test
    void aUserBeginsAsAdministrator() {
        assertThat(client.listAttachedUserPolicies(request -> request.userName(ME))
                        .attachedPolicies())
                .extracting(AttachedPolicy::policyArn)
                .containsExactly(ADMINISTRATOR);
        assertThat(client.listEntitiesForPolicy(request -> request.policyArn(ADMINISTRATOR))
                        .policyUsers())
                .extracting(PolicyUser::userName)
                .containsExactly(ME);
    }

    @Test
    void whoIsNoAdministratorAnyMoreMayOnlyWhatHisPoliciesSay() {
        client.putUserPolicy(request -> request.userName(ME)
                .policyName("read")
                .policyDocument(TestingIam.policy("\"Action\":\"iam:List*\",\"Resource\":\"*\"")));
        client.detachUserPolicy(request -> request.userName(ME).policyArn(ADMINISTRATOR));
        assertThat(client.listRoles().roles()).isEmpty();
        assertThatThrownBy(() -> iam.role("web"))
                .hasMessageContaining("User: arn:aws:iam::111122223333:user/administrator is not authorized to perform:"
                        + " iam:CreateRole on resource: arn:aws:iam::111122223333:role/web because no identity-based"
                        + " policy allows the iam:CreateRole action");
        assertThatThrownBy(client::getUser)
                .hasMessageContaining("iam:GetUser on resource: arn:aws:iam::111122223333:user/administrator");
    }

    @Test
    void aBoundaryLimitsAUser() {
        client.putUserPermissionsBoundary(request -> request.userName(ME).permissionsBoundary(CORE));
        assertThatThrownBy(client::listRoles)
                .hasMessageContaining("on resource: arn:aws:iam::111122223333:role/ because no permissions boundary"
                        + " allows the iam:ListRoles action");
    }

    @Test
    void aBoundaryIsShownAndTakenAway() {
        client.putUserPermissionsBoundary(request -> request.userName(ME).permissionsBoundary(ADMINISTRATOR));
        assertThat(client.getUser().user().permissionsBoundary().permissionsBoundaryArn())
                .isEqualTo(ADMINISTRATOR);
        client.deleteUserPermissionsBoundary(request -> request.userName(ME));
        assertThat(client.getUser().user().permissionsBoundary()).isNull();
    }

    @Test
    void inlinePoliciesAreKeptShownAndTakenAway() {
        client.putUserPolicy(request -> request.userName(ME).policyName("Any").policyDocument(ANYTHING));
        assertThat(client.listUserPolicies(request -> request.userName(ME)).policyNames())
                .containsExactly("Any");
        assertThat(TestingIam.decoded(
                        client.getUserPolicy(request -> request.userName(ME).policyName("any"))
                                .policyDocument()))
                .isEqualTo(ANYTHING);
        client.deleteUserPolicy(request -> request.userName(ME).policyName("ANY"));
        assertRefused(
                () -> client.getUserPolicy(request -> request.userName(ME).policyName("Any")),
                "NoSuchEntity",
                404,
                "The user policy with name Any cannot be found.");
    }

    @Test
    void inlinePoliciesOfAUserAreShort() {
        String large = TestingIam.policy("\"Action\":\"s3:" + "a".repeat(2048) + "\",\"Resource\":\"*\"");
        assertRefused(
                () -> client.putUserPolicy(
                        request -> request.userName(ME).policyName("large").policyDocument(large)),
                "LimitExceeded",
                409,
                "Maximum policy size of 2048 bytes exceeded for user administrator");
    }

    @Test
    void aPolicyOfAUserIsInUse() {
        iam.policyNamed("mine");
        client.attachUserPolicy(request -> request.userName(ME).policyArn(TestingIam.arn("mine")));
        assertRefused(
                () -> client.deletePolicy(request -> request.policyArn(TestingIam.arn("mine"))),
                "DeleteConflict",
                409,
                "Cannot delete a policy attached to entities.");
    }

    @Test
    void unknownUsersAreSaidByName() {
        assertRefused(
                () -> client.attachUserPolicy(request -> request.userName("ana").policyArn(CORE)),
                "NoSuchEntity",
                404,
                "The user with name ana cannot be found.");
    }
}
