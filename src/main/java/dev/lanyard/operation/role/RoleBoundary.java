package dev.lanyard.operation.role;

import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.util.Optional;

/**
 * The permissions boundary of a role.
 *
 * @param permissionsBoundaryArn empty where the role has none
 * @param document what the boundary allows at most; empty where there is none, or its policy is gone
 */
public record RoleBoundary(
        @Column(header = "Role", id = true, meaning = Meaning.NAME)
        RoleName roleName,

        @Column(header = "Permissions boundary") Optional<Arn> permissionsBoundaryArn,

        @Column(meaning = Meaning.DOCUMENT) Optional<String> document) {}
