package dev.lanyard.sandbox.iam;

import static dev.lanyard.sandbox.iam.TestingIam.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.InstanceProfile;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.Tag;

class InstanceProfilesTests {

    private final TestingIam iam = new TestingIam();
    private final IamClient client = iam.client;

    @Test
    void aProfileIsCreatedEmpty() {
        InstanceProfile profile = client.createInstanceProfile(request -> request.instanceProfileName("Web")
                        .path("/team/")
                        .tags(Tag.builder().key("a").value("b").build()))
                .instanceProfile();

        assertThat(profile.arn()).isEqualTo("arn:aws:iam::111122223333:instance-profile/team/Web");
        assertThat(profile.instanceProfileId()).matches("AIPA[A-Z2-7]{17}");
        assertThat(profile.roles()).isEmpty();
        assertThat(get("Web")).isEqualTo(profile);
    }

    @Test
    void namesAreUniqueWithoutCase() {
        iam.profile("Web");

        assertRefused(() -> iam.profile("web"), "EntityAlreadyExists", 409, "Instance Profile web already exists.");
    }

    @Test
    void aMissingProfileIsSaidByName() {
        String words = "Instance Profile none cannot be found.";

        assertRefused(() -> get("none"), "NoSuchEntity", 404, words);
        assertRefused(() -> delete("none"), "NoSuchEntity", 404, words);
        assertRefused(() -> add("none", "web"), "NoSuchEntity", 404, words);
    }

    @Test
    void aProfileShowsTheRoleThatItHolds() {
        iam.role("Web").profile("p");
        add("p", "web");

        assertThat(get("p").roles()).extracting(Role::roleName).containsExactly("Web");
        assertThat(client.listInstanceProfiles(request -> {})
                        .instanceProfiles()
                        .getFirst()
                        .roles())
                .hasSize(1);
    }

    @Test
    void aProfileHoldsOneRole() {
        iam.roles("r", 2).profile("p");
        add("p", "r0");
        String words = "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1";

        assertRefused(() -> add("p", "r1"), "LimitExceeded", 409, words);
        assertRefused(() -> add("p", "r0"), "LimitExceeded", 409, words);
    }

    @Test
    void aRoleThatDoesNotExistIsNotAdded() {
        iam.profile("p");

        assertRefused(() -> add("p", "none"), "NoSuchEntity", 404, "The role with name none cannot be found.");
    }

    @Test
    void aRoleIsRemovedOnlyFromTheProfileThatHoldsIt() {
        iam.role("r").profile("p").profile("q");
        add("p", "r");

        assertRefused(() -> remove("q", "r"), "NoSuchEntity", 404, "The role with name r cannot be found.");
        remove("p", "R");
        assertThat(get("p").roles()).isEmpty();
    }

    @Test
    void aProfileThatHoldsARoleIsNotDeleted() {
        iam.role("r").profile("p");
        add("p", "r");

        assertRefused(
                () -> delete("p"),
                "DeleteConflict",
                409,
                "Cannot delete entity, must remove roles from instance profile first.");
        remove("p", "r");
        delete("P");
        assertThat(client.listInstanceProfiles(request -> {}).instanceProfiles())
                .isEmpty();
    }

    @Test
    void aProfileMadeAgainHasAnotherId() {
        iam.profile("p");
        String first = get("p").instanceProfileId();
        delete("p");
        iam.profile("p");

        assertThat(get("p").instanceProfileId()).isNotEqualTo(first);
    }

    @Test
    void theProfilesOfARoleAreTold() {
        iam.role("r").profile("a").profile("b").profile("c");
        add("a", "r");
        add("c", "r");

        assertThat(client.listInstanceProfilesForRole(request -> request.roleName("R"))
                        .instanceProfiles())
                .extracting(InstanceProfile::instanceProfileName)
                .containsExactly("a", "c");
        assertThat(client.listInstanceProfilesForRolePaginator(
                                request -> request.roleName("r").maxItems(1))
                        .instanceProfiles())
                .hasSize(2);
    }

    @Test
    void listsComeInPages() {
        IntStream.range(0, 101).forEach(index -> iam.profile("p" + index));

        assertThat(client.listInstanceProfiles(request -> {}).isTruncated()).isTrue();
        assertThat(client.listInstanceProfilesPaginator().instanceProfiles())
                .extracting(InstanceProfile::instanceProfileName)
                .hasSize(101)
                .doesNotHaveDuplicates();
    }

    @Test
    void theWorldRemembersWhenAProfileChanged() {
        iam.role("r").profile("p");
        iam.sandbox.arrange(
                world -> world.accounts.get(TestingIam.ACCOUNT).iam.profiles.get("p").changed = Instant.EPOCH);
        add("p", "r");

        assertThat(iam.sandbox.<Instant>look(world ->
                        world.accounts.get(TestingIam.ACCOUNT).iam.profiles.get("p").changed))
                .isAfter(Instant.EPOCH);
    }

    private InstanceProfile get(String name) {
        return client.getInstanceProfile(request -> request.instanceProfileName(name))
                .instanceProfile();
    }

    private void add(String profile, String role) {
        client.addRoleToInstanceProfile(
                request -> request.instanceProfileName(profile).roleName(role));
    }

    private void remove(String profile, String role) {
        client.removeRoleFromInstanceProfile(
                request -> request.instanceProfileName(profile).roleName(role));
    }

    private void delete(String name) {
        client.deleteInstanceProfile(request -> request.instanceProfileName(name));
    }
}
