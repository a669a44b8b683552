package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.AccountState;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.iam.model.GetAccountSummaryRequest;
import software.amazon.awssdk.services.iam.model.GetAccountSummaryResponse;

/** How much an account holds, and how much it may. */
public final class AccountSummary {

    private final AccountState account;

    /** Plays the operations for one call. */
    public AccountSummary(Call call) {
        this.account = call.account();
    }

    public GetAccountSummaryResponse getAccountSummary(GetAccountSummaryRequest request) {
        Map<String, Integer> summary = new TreeMap<>(quotas());
        summary.putAll(held());
        return GetAccountSummaryResponse.builder()
                .summaryMapWithStrings(summary)
                .build();
    }

    private Map<String, Integer> held() {
        int versions = account.iam.policies.values().stream()
                .mapToInt(policy -> policy.versions.size())
                .sum();
        return Map.of(
                "Roles", account.iam.roles.size(),
                "InstanceProfiles", account.iam.profiles.size(),
                "Policies", account.iam.policies.size(),
                "PolicyVersionsInUse", versions,
                "Users", new UserDirectory(account).all().size(),
                "Groups", 0);
    }

    private static Map<String, Integer> quotas() {
        return Map.of(
                "RolesQuota", Quota.ROLES.most(),
                "InstanceProfilesQuota", Quota.INSTANCE_PROFILES.most(),
                "PoliciesQuota", Quota.POLICIES.most(),
                "AttachedPoliciesPerRoleQuota", Quota.POLICIES_OF_ROLE.most(),
                "AssumeRolePolicySizeQuota", Quota.TRUST_POLICY_SIZE.most(),
                "PolicySizeQuota", Quota.MANAGED_POLICY_SIZE.most(),
                "RolePolicySizeQuota", Quota.INLINE_POLICIES_SIZE.most(),
                "VersionsPerPolicyQuota", Quota.VERSIONS_OF_POLICY.most(),
                // The rest of the world's IAM is not simulated; this is AWS's default (API reference,
                // GetAccountSummary).
                "PolicyVersionsInUseQuota", 10_000,
                "UsersQuota", 5000);
    }
}
