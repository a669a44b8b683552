package dev.lanyard.operation.role;

import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who uses a role.
 *
 * @param lastUsedDate when it was last used; empty where that was not in the last 400 days
 * @param lastUsedRegion in which Region that was
 * @param instancesRegion where instances were looked for; empty where no Region is chosen
 * @param instanceProfileList the profiles that hold the role
 * @param instances the instances of that Region that wear one of them, terminated ones left out
 * @param unreadable what could not be read, and why
 */
public record RoleUse(
        @Column(header = "Role", id = true, meaning = Meaning.NAME)
        RoleName roleName,

        @Column(header = "Last used") Optional<Instant> lastUsedDate,
        @Column(header = "Last used in") Optional<String> lastUsedRegion,

        @Column(header = "Instances of") Optional<RegionId> instancesRegion,

        @Column(header = "Not read") Optional<String> unreadable,

        @Column(header = "Instance profiles") List<RoleDetails.Holder> instanceProfileList,

        List<RoleDetails.Wearer> instances) {

    /** Copies the lists. */
    public RoleUse {
        instanceProfileList = List.copyOf(instanceProfileList);
        instances = List.copyOf(instances);
    }
}
