package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.PolicySize;

/**
 * What an account may hold: the defaults of the IAM user guide, page "IAM and AWS STS quotas".
 *
 * <p>The words in IAM's refusals are those that issues quote (PolicySize, ACLSizePerRole, PoliciesPerRole,
 * InstanceSessionsPerInstanceProfile); the others are formed like them.
 */
enum Quota {
    ROLES("RolesPerAccount", 1000),
    INSTANCE_PROFILES("InstanceProfilesPerAccount", 1000),
    POLICIES("PoliciesPerAccount", 1500),
    POLICIES_OF_ROLE("PoliciesPerRole", 10),
    POLICIES_OF_USER("PoliciesPerUser", 10),
    ROLES_IN_PROFILE("InstanceSessionsPerInstanceProfile", 1),
    TRUST_POLICY_SIZE("ACLSizePerRole", PolicySize.TRUST.most()),
    MANAGED_POLICY_SIZE("PolicySize", PolicySize.MANAGED.most()),
    TAGS_OF_ROLE("TagsPerRole", 50),
    TAGS_OF_POLICY("TagsPerPolicy", 50),
    TAGS_OF_INSTANCE_PROFILE("TagsPerInstanceProfile", 50),
    /** Characters of all inline policies of a role together. */
    INLINE_POLICIES_SIZE("", PolicySize.ROLE_INLINE.most()) {
        @Override
        String refusal(String of) {
            return "Maximum policy size of " + most() + " bytes exceeded for role " + of;
        }
    },
    /** Characters of all inline policies of a user together. */
    INLINE_POLICIES_SIZE_OF_USER("", PolicySize.USER_INLINE.most()) {
        @Override
        String refusal(String of) {
            return "Maximum policy size of " + most() + " bytes exceeded for user " + of;
        }
    },
    VERSIONS_OF_POLICY("", 5) {
        @Override
        String refusal(String of) {
            return "A managed policy can have up to 5 versions. Before you create a new version, you must delete an"
                    + " existing version.";
        }
    };

    private final String word;
    private final int most;

    Quota(String word, int most) {
        this.word = word;
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Refuses to hold more than the quota: the amount counts what is to be added. */
    void check(long amount, String of) {
        if (amount > most) {
            throw IamFaults.limitExceeded(refusal(of));
        }
    }

    String refusal(String of) {
        return "Cannot exceed quota for " + word + ": " + most;
    }
}
