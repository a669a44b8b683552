package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyRequest;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyResponse;
import software.amazon.awssdk.services.iam.model.PolicyRole;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;

/** Who uses a managed policy: roles only, because the world attaches nothing to users and has no groups. */
public final class PolicyEntities {

    private final Entities entities;

    /** Plays the operations for one call. */
    public PolicyEntities(Call call) {
        this.entities = new Entities(call);
    }

    public ListEntitiesForPolicyResponse listEntitiesForPolicy(ListEntitiesForPolicyRequest request) {
        ManagedPolicy policy = entities.policy(request.policyArn());
        Page<RoleState> page = Page.of(
                roles(request).filter(role -> uses(role, policy, Optional.ofNullable(request.policyUsageFilter()))),
                role -> Entities.key(role.name),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListEntitiesForPolicyResponse.builder()
                .policyRoles(page.items().stream().map(PolicyEntities::named).toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private Stream<RoleState> roles(ListEntitiesForPolicyRequest request) {
        Optional<EntityType> wanted = Optional.ofNullable(request.entityFilter());
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        return entities.iam().roles.values().stream()
                .filter(role -> wanted.isEmpty() || wanted.get() == EntityType.ROLE)
                .filter(role -> role.path.startsWith(prefix));
    }

    private static boolean uses(RoleState role, ManagedPolicy policy, Optional<PolicyUsageType> usage) {
        boolean attached = role.attached.contains(policy.arn());
        boolean bounded = role.boundary.equals(policy.arn());
        return switch (usage.orElse(PolicyUsageType.UNKNOWN_TO_SDK_VERSION)) {
            case PERMISSIONS_POLICY -> attached;
            case PERMISSIONS_BOUNDARY -> bounded;
            case UNKNOWN_TO_SDK_VERSION -> attached || bounded;
        };
    }

    private static PolicyRole named(RoleState role) {
        return PolicyRole.builder().roleName(role.name).roleId(role.id).build();
    }
}
