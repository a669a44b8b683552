package dev.lanyard.policy.lint;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PolicySize;
import java.util.Optional;

/**
 * What is known of a document besides its text.
 *
 * @param quota what its size is measured by; empty for a service control policy, whose size Organizations limits
 * @param arn the managed policy that it is a version of, if it is one
 */
public record Subject(PolicyKind kind, Optional<PolicySize> quota, Optional<Arn> arn) {

    /** A policy for an identity, of which no more is known: it is measured as a managed one. */
    public static Subject identity() {
        return new Subject(PolicyKind.IDENTITY, Optional.of(PolicySize.MANAGED), Optional.empty());
    }

    /** The managed policy of this ARN, looked at for a purpose. */
    public static Subject managed(Arn arn, PolicyKind kind) {
        return new Subject(kind, Optional.of(PolicySize.MANAGED), Optional.of(arn));
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
