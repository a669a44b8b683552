package dev.lanyard.aws.iam;

import software.amazon.awssdk.services.iam.model.PolicyScopeType;

/** Whose managed policies are meant. */
public enum PolicyScope {
    /** AWS's own. */
    AWS(PolicyScopeType.AWS),
    /** The account's own. */
    LOCAL(PolicyScopeType.LOCAL),
    ALL(PolicyScopeType.ALL);

    private final PolicyScopeType sdk;

    PolicyScope(PolicyScopeType sdk) {
        this.sdk = sdk;
    }

    PolicyScopeType sdk() {
        return sdk;
    }
}
