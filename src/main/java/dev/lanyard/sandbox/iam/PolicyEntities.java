package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyRequest;
import software.amazon.awssdk.services.iam.model.ListEntitiesForPolicyResponse;
import software.amazon.awssdk.services.iam.model.PolicyRole;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;
import software.amazon.awssdk.services.iam.model.PolicyUser;

/** Who uses a managed policy: users and roles, because the world has no groups. One page runs over both, users first. */
public final class PolicyEntities {

    private final Entities entities;

    /** Plays the operations for one call. */
    public PolicyEntities(Call call) {
        this.entities = new Entities(call);
    }

    public ListEntitiesForPolicyResponse listEntitiesForPolicy(ListEntitiesForPolicyRequest request) {
        ManagedPolicy policy = entities.policy(request.policyArn());
        Page<HolderState> page = Page.of(
                holders(request).filter(it -> uses(it, policy, Optional.ofNullable(request.policyUsageFilter()))),
                PolicyEntities::key,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListEntitiesForPolicyResponse.builder()
                .policyUsers(
                        of(page, UserState.class).map(PolicyEntities::named).toList())
                .policyRoles(
                        of(page, RoleState.class).map(PolicyEntities::named).toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private Stream<HolderState> holders(ListEntitiesForPolicyRequest request) {
        Optional<EntityType> wanted = Optional.ofNullable(request.entityFilter());
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        Stream<HolderState> users = entities.users().all().stream()
                .filter(_ -> wanted.isEmpty() || wanted.get() == EntityType.USER)
                .map(HolderState.class::cast);
        Stream<HolderState> roles = entities.iam().roles.values().stream()
                .filter(_ -> wanted.isEmpty() || wanted.get() == EntityType.ROLE)
                .map(HolderState.class::cast);
        return Stream.concat(users, roles).filter(holder -> holder.path.startsWith(prefix));
    }

    private static String key(HolderState holder) {
        return (holder instanceof UserState ? "1 " : "2 ") + Entities.key(holder.name);
    }

    private static boolean uses(HolderState holder, ManagedPolicy policy, Optional<PolicyUsageType> usage) {
        boolean attached = holder.attached.contains(policy.arn());
        boolean bounded = holder.boundary.equals(policy.arn());
        return switch (usage.orElse(PolicyUsageType.UNKNOWN_TO_SDK_VERSION)) {
            case PERMISSIONS_POLICY -> attached;
            case PERMISSIONS_BOUNDARY -> bounded;
            case UNKNOWN_TO_SDK_VERSION -> attached || bounded;
        };
    }

    private static <T extends HolderState> Stream<T> of(Page<HolderState> page, Class<T> kind) {
        return page.items().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static PolicyUser named(UserState user) {
        return PolicyUser.builder().userName(user.name).userId(user.id).build();
    }

    private static PolicyRole named(RoleState role) {
        return PolicyRole.builder().roleName(role.name).roleId(role.id).build();
    }
}
