package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;

/** Who may assume a role. */
public record RoleTrust(
        @Column(header = "Role", id = true, meaning = Meaning.NAME)
        RoleName roleName,

        @Column(header = "Trust policy", meaning = Meaning.DOCUMENT)
        String assumeRolePolicyDocument) {}
