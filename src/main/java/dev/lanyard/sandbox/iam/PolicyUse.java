package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.HolderState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;

/** How often each managed policy is used in an account, by ARN: counted once, for lists of many policies. */
record PolicyUse(Map<String, Long> attachments, Map<String, Long> boundaries) {

    static PolicyUse in(AccountState account) {
        List<HolderState> holders = Stream.<HolderState>concat(
                        account.iam.roles.values().stream(), new UserDirectory(account).all().stream())
                .toList();
        return new PolicyUse(
                holders.stream()
                        .flatMap(holder -> holder.attached.stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                holders.stream()
                        .filter(holder -> !holder.boundary.isEmpty())
                        .collect(Collectors.groupingBy(holder -> holder.boundary, Collectors.counting())));
    }

    /** Returns how many roles and users the policy is attached to. */
    int attachedTo(ManagedPolicy policy) {
        return attachments.getOrDefault(policy.arn(), 0L).intValue();
    }

    /** Returns how many roles and users the policy bounds. */
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
