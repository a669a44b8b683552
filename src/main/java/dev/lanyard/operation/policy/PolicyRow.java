package dev.lanyard.operation.policy;

import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;

/** A managed policy in a list. */
public record PolicyRow(
        @Column(header = "Policy", id = true, meaning = Meaning.NAME)
        PolicyName policyName,

        @Column(header = "ARN") Arn arn,
        @Column(header = "Version") String defaultVersionId,
        @Column(header = "Attached") int attachmentCount,
        @Column(header = "Updated") Instant updateDate,
        @Column(detail = true) String policyId,
        @Column(detail = true) String path,
        @Column(detail = true) boolean isAttachable,
        @Column(detail = true) Instant createDate) {

    static PolicyRow of(ManagedPolicy policy) {
        return new PolicyRow(
                policy.policyName(),
                policy.arn(),
                policy.defaultVersionId(),
                policy.attachmentCount(),
                policy.updateDate(),
                policy.policyId(),
                policy.path(),
                policy.attachable(),
                policy.createDate());
    }
}
