package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;

/** An inline policy of a role, under the names that GetRolePolicy uses. */
public record InlinePolicy(
        @Column(header = "Role", meaning = Meaning.NAME) RoleName roleName,

        @Column(header = "Policy", id = true, meaning = Meaning.NAME)
        PolicyName policyName,

        @Column(header = "Document", meaning = Meaning.DOCUMENT)
        String policyDocument) {}
