package dev.lanyard.operation.policy;

import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;

/**
 * A managed policy with the document of one version.
 *
 * @param versionId the version that is shown
 * @param policyRoles the roles that have it
 */
public record PolicyDetails(
        @Column(header = "Policy", id = true, meaning = Meaning.NAME)
        PolicyName policyName,

        String policyId,
        @Column(header = "ARN") Arn arn,
        String path,
        String description,
        @Column(header = "Version in force") String defaultVersionId,
        @Column(header = "Version shown") String versionId,
        @Column(header = "Created") Instant createDate,
        @Column(header = "Updated") Instant updateDate,
        List<Tag> tags,
        @Column(header = "On roles") List<RoleName> policyRoles,
        @Column(meaning = Meaning.DOCUMENT) String document) {

    /** Copies the lists. */
    public PolicyDetails {
        tags = List.copyOf(tags);
        policyRoles = List.copyOf(policyRoles);
    }
}
