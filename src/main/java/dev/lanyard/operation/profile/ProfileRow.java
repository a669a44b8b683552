package dev.lanyard.operation.profile;

import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An instance profile in a list.
 *
 * @param roles the same role as {@code roleName}, in the form of AWS's answers
 */
public record ProfileRow(
        @Column(header = "Profile", id = true, meaning = Meaning.NAME)
        ProfileName instanceProfileName,

        @Column(header = "Role") Optional<RoleName> roleName,
        String path,
        @Column(header = "Created") Instant createDate,
        @Column(header = "Profile id") String instanceProfileId,
        @Column(detail = true) Arn arn,
        @Column(detail = true) List<HeldRole> roles) {

    /** Copies the roles. */
    public ProfileRow {
        roles = List.copyOf(roles);
    }

    static ProfileRow of(InstanceProfile profile) {
        return new ProfileRow(
                profile.instanceProfileName(),
                profile.role(),
                profile.path(),
                profile.createDate(),
                profile.instanceProfileId(),
                profile.arn(),
                profile.role().stream().map(HeldRole::new).toList());
    }

    /** A role as it stands in a profile. */
    public record HeldRole(RoleName roleName) {}
}
