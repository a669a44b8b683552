package dev.lanyard.operation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class PolicyOperationsTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void listsTheAccountsOwnPolicies() {
        assertThat(context.query("policy list --scope local", "sort(Policies[].PolicyName)"))
                .isEqualToIgnoringWhitespace("[\"SessionManagerPermissions\", \"WorkloadBoundary\"]");
    }

    @Test
    void listsWhatIsAttached() {
        assertThat(context.query("policy list --scope aws --attached", "Policies[?AttachmentCount==`0`]"))
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void showsThePolicyInForceAndItsRoles() {
        assertThat(context.query(
                        "policy show SessionManagerPermissions",
                        "[PolicyRoles, Document.Statement[0].Effect, VersionId]"))
                .isEqualToIgnoringWhitespace("[[\"BastionRole\"], \"Allow\", \"v1\"]");
    }

    @Test
    void findsAPolicyInAnotherSpelling() {
        assertThat(context.query("policy show AmazonEC2RoleForSSM", "Arn"))
                .isEqualToIgnoringWhitespace("\"arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM\"");
    }

    @Test
    void listsVersions() {
        assertThat(context.query(
                        "policy versions SessionManagerPermissions", "Versions[].[VersionId, IsDefaultVersion]"))
                .isEqualToIgnoringWhitespace("[[\"v1\", true]]");
    }

    @Test
    void namesTheVersionThatDoesNotExist() {
        assertThatThrownBy(() -> context.run("policy show SessionManagerPermissions --version v9"))
                .hasMessageContaining("v9");
    }
}
