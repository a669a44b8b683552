package dev.lanyard.operation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class ProfileOperationsTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void createsAProfileWithARole() {
        context.run("profile create New --role AppServerRole --tag team=ops");

        String role = context.iam(iam -> iam.profiles.get("new").role);
        assertThat(role).isEqualToIgnoringCase("AppServerRole");
        assertThat(context.dialogue().questions()).containsExactly("Create profile New with role AppServerRole?");
    }

    @Test
    void createsNoProfileForARoleThatDoesNotExist() {
        assertThatThrownBy(() -> context.run("profile create New --role Nobody"))
                .hasMessageContaining("Nobody");
        assertThat(context.profiles()).doesNotContain("new");
    }

    @Test
    void putsARoleIntoAnEmptyProfile() {
        assertThat(context.type("profile add-role BatchProfile AppServerRole"))
                .isEqualTo("added role AppServerRole (to profile BatchProfile)\n");
        assertThat(context.dialogue().questions())
                .containsExactly("Put role AppServerRole into profile BatchProfile, worn by 1 instance in us-east-1?");
    }

    @Test
    void saysThatTheRoleIsThere() {
        assertThat(context.type("profile add-role AppServerProfile AppServerRole"))
                .isEqualTo("unchanged profile AppServerProfile (holds role AppServerRole)\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void putsNoSecondRoleIntoAProfile() {
        assertThatThrownBy(() -> context.run("profile add-role AppServerProfile BastionRole"))
                .hasMessage("Profile AppServerProfile holds role AppServerRole already, and a profile holds one role at"
                        + " most.");
    }

    @Test
    void takesTheRoleOut() {
        assertThat(context.type("profile remove-role CacheProfile"))
                .isEqualTo("removed role CacheRole (from profile CacheProfile)\n");
        assertThat(context.type("profile remove-role CacheProfile"))
                .isEqualTo("unchanged profile CacheProfile (holds no role)\n");
    }

    @Test
    void deletesNoProfileThatIsInUse() {
        assertThatThrownBy(() -> context.run("profile delete BatchProfile"))
                .hasMessage("Profile BatchProfile cannot be deleted while it is worn by instance "
                        + context.idOf("batch-1") + " (batch-1).");
    }

    @Test
    void clearsAProfileBeforeItDeletesIt() {
        String id = context.idOf("bastion-1");
        String association = context.region(region -> region.associations.values().stream()
                .filter(each -> each.instanceId.equals(id))
                .findFirst()
                .orElseThrow()
                .id);

        assertThat(context.type("profile delete BastionRole --cascade")).isEqualTo("""
            disassociated %s (from profile BastionRole, %s)
            removed role BastionRole (from profile BastionRole)
            deleted profile BastionRole (arn:aws:iam::111122223333:instance-profile/BastionRole)
            """.formatted(id, association));
    }

    @Test
    void listsProfilesInTheFormOfAws() {
        assertThat(context.query(
                        "profile list", "InstanceProfiles[?InstanceProfileName=='CacheProfile'].Roles[0].RoleName"))
                .isEqualToIgnoringWhitespace("[\"CacheRole\"]");
    }

    @Test
    void showsWhoWearsAProfileAndWhoADeadOneOfItsName() {
        assertThat(context.query("profile show ReportsProfile", "[RoleName, Instances[].[Name, Profile]]"))
                .isEqualToIgnoringWhitespace("[\"ReportsRole\", [[\"reports-1\", \"dead\"]]]");
        assertThat(context.query("profile show BastionRole", "Instances[].[Name, Profile]"))
                .isEqualToIgnoringWhitespace("[[\"bastion-1\", \"alive\"]]");
    }
}
