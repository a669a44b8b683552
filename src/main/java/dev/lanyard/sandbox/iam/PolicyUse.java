package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;

/** How often each managed policy is used in an account, by ARN: counted once, for lists of many policies. */
record PolicyUse(Map<String, Long> attachments, Map<String, Long> boundaries) {

    static PolicyUse in(AccountState account) {
        return new PolicyUse(
                account.iam.roles.values().stream()
                        .flatMap(role -> role.attached.stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                account.iam.roles.values().stream()
                        .filter(role -> !role.boundary.isEmpty())
                        .collect(Collectors.groupingBy(role -> role.boundary, Collectors.counting())));
    }

    /** Returns how many roles the policy is attached to. */
    int attachedTo(ManagedPolicy policy) {
        return attachments.getOrDefault(policy.arn(), 0L).intValue();
    }

    /** Returns how many roles the policy bounds. */
    int bounding(ManagedPolicy policy) {
        return boundaries.getOrDefault(policy.arn(), 0L).intValue();
    }

    boolean isUsed(ManagedPolicy policy) {
        return attachedTo(policy) + bounding(policy) > 0;
    }

    /** Tells whether a list of policies for that usage has the policy; one that is not used could be used for either. */
    boolean isUsedAs(Optional<PolicyUsageType> usage, ManagedPolicy policy) {
        return switch (usage.orElse(PolicyUsageType.UNKNOWN_TO_SDK_VERSION)) {
            case PERMISSIONS_BOUNDARY -> bounding(policy) > 0;
            case PERMISSIONS_POLICY -> attachedTo(policy) > 0 || bounding(policy) == 0;
            case UNKNOWN_TO_SDK_VERSION -> true;
        };
    }
}
