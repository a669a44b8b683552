package dev.lanyard.operation.document;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;

/** What a document is to be sent as: that decides what IAM asks of it. */
public enum DocumentUse {
    /** A version of a managed policy. */
    MANAGED(PolicySize.MANAGED),
    /** A policy inside a role. */
    ROLE_INLINE(PolicySize.ROLE_INLINE),
    /** Who may assume a role. */
    TRUST(PolicySize.TRUST);

    private final PolicySize limit;

    DocumentUse(PolicySize limit) {
        this.limit = limit;
    }

    PolicySize limit() {
        return limit;
    }

    /** Refuses what IAM would refuse. */
    void check(PolicyDocument document) {
        switch (this) {
            case MANAGED, ROLE_INLINE -> PolicyRules.checkIdentityPolicy(document);
            case TRUST -> PolicyRules.checkTrustPolicy(document);
        }
    }
}
