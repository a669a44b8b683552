package dev.lanyard.operation.role;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;

/** A role in a list. */
public record RoleRow(
        @Column(header = "Role", id = true, meaning = Meaning.NAME)
        RoleName roleName,

        String path,
        @Column(header = "Created") Instant createDate,
        String description,
        @Column(detail = true) String roleId,
        @Column(detail = true) Arn arn,
        @Column(detail = true) long maxSessionDuration,
        @Column(detail = true, meaning = Meaning.DOCUMENT) String assumeRolePolicyDocument) {

    static RoleRow of(Role role) {
        return new RoleRow(
                role.roleName(),
                role.path(),
                role.createDate(),
                role.description(),
                role.roleId(),
                role.arn(),
                role.maxSessionDuration().toSeconds(),
                role.assumeRolePolicyDocument());
    }
}
