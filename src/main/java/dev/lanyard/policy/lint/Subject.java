package dev.lanyard.policy.lint;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PolicySize;
import java.util.Optional;

/**
 * What is known of a document besides its text.
 *
 * @param quota what its size is measured by; empty for AWS's own, and for a service control policy, whose size Organizations
 *     limits
 * @param arn the managed policy that it is a version of, if it is one
 */
public record Subject(PolicyKind kind, Optional<PolicySize> quota, Optional<Arn> arn) {

    private static final String AWS = "aws";

    /** A policy for an identity, of which no more is known: it is measured as a managed one. */
    public static Subject identity() {
        return new Subject(PolicyKind.IDENTITY, Optional.of(PolicySize.MANAGED), Optional.empty());
    }

    /** The managed policy of this ARN, looked at for a purpose; AWS's own (SecurityAudit) may be larger than the quota. */
    public static Subject managed(Arn arn, PolicyKind kind) {
        Optional<PolicySize> quota =
                Optional.of(PolicySize.MANAGED).filter(_ -> !arn.account().equals(AWS));
        return new Subject(kind, quota, Optional.of(arn));
    }

    /** A policy that stands in a role. */
    public static Subject inline() {
        return new Subject(PolicyKind.IDENTITY, Optional.of(PolicySize.ROLE_INLINE), Optional.empty());
    }

    /** A document of this kind, of which no more is known. */
    public static Subject of(PolicyKind kind) {
        Optional<PolicySize> quota = switch (kind) {
            case IDENTITY, BOUNDARY -> Optional.of(PolicySize.MANAGED);
            case TRUST -> Optional.of(PolicySize.TRUST);
            case CONTROL -> Optional.empty();
        };
        return new Subject(kind, quota, Optional.empty());
    }
}
