package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsRequest;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.UserDetail;

/**
 * Everything about an account's users, roles and policies at once.
 *
 * <p>One page runs over all kinds: users first, then roles, then policies. Of AWS's own policies only those in use are
 * told, as IAM does.
 */
public final class AuthorizationDetails {

    private final Entities entities;
    private final Shapes shapes;
    private final Arns arns;
    private final UserDirectory users;
    private final PolicyUse use;

    /** Plays the operations for one call. */
    public AuthorizationDetails(Call call) {
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
        this.arns = new Arns(call.account());
        this.users = new UserDirectory(call.account());
        this.use = PolicyUse.in(call.account());
    }

    /** Something to tell of, and its place among all. */
    private sealed interface Item {
        String key();

        record OfUser(UserState user) implements Item {
            @Override
            public String key() {
                return "1 " + Entities.key(user.name);
            }
        }

        record OfRole(RoleState role) implements Item {
            @Override
            public String key() {
                return "2 " + Entities.key(role.name);
            }
        }

        record OfPolicy(ManagedPolicy policy) implements Item {
            @Override
            public String key() {
                return "3 " + Entities.key(policy.name()) + " " + policy.arn();
            }
        }
    }

    public GetAccountAuthorizationDetailsResponse getAccountAuthorizationDetails(
            GetAccountAuthorizationDetailsRequest request) {
        List<EntityType> wanted =
                request.filter().isEmpty() ? EntityType.knownValues().stream().toList() : request.filter();
        Page<Item> page = Page.of(
                wanted.stream().distinct().flatMap(this::items),
                Item::key,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return GetAccountAuthorizationDetailsResponse.builder()
                .userDetailList(users(page.items()))
                .groupDetailList(List.of())
                .roleDetailList(roles(page.items()))
                .policies(policies(page.items()))
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private Stream<Item> items(EntityType type) {
        return switch (type) {
            case USER -> users.all().stream().map(Item.OfUser::new);
            case ROLE -> entities.iam().roles.values().stream().map(Item.OfRole::new);
            case LOCAL_MANAGED_POLICY -> entities.policies().own().map(Item.OfPolicy::new);
            case AWS_MANAGED_POLICY ->
                entities.policies().ofAws().filter(use::isUsed).map(Item.OfPolicy::new);
            case GROUP, UNKNOWN_TO_SDK_VERSION -> Stream.empty();
        };
    }

    private List<UserDetail> users(List<Item> items) {
        return items.stream()
                .mapMulti((Item item, Consumer<UserDetail> out) -> {
                    if (item instanceof Item.OfUser(UserState user)) {
                        out.accept(detail(user));
                    }
                })
                .toList();
    }

    private List<RoleDetail> roles(List<Item> items) {
        return items.stream()
                .mapMulti((Item item, Consumer<RoleDetail> out) -> {
                    if (item instanceof Item.OfRole(RoleState role)) {
                        out.accept(detail(role));
                    }
                })
                .toList();
    }

    private List<ManagedPolicyDetail> policies(List<Item> items) {
        return items.stream()
                .mapMulti((Item item, Consumer<ManagedPolicyDetail> out) -> {
                    if (item instanceof Item.OfPolicy(ManagedPolicy policy)) {
                        out.accept(detail(policy));
                    }
                })
                .toList();
    }

    private UserDetail detail(UserState user) {
        return UserDetail.builder()
                .path(user.path)
                .userName(user.name)
                .userId(user.id)
                .arn(arns.of(user))
                .createDate(user.created)
                .userPolicyList(inline(user))
                .attachedManagedPolicies(shapes.attached(user).toList())
                .permissionsBoundary(shapes.boundary(user).orElse(null))
                .build();
    }

    private RoleDetail detail(RoleState role) {
        return RoleDetail.builder()
                .path(role.path)
                .roleName(role.name)
                .roleId(role.id)
                .arn(arns.of(role))
                .createDate(role.created)
                .assumeRolePolicyDocument(PolicyTexts.encoded(role.trustPolicy))
                .instanceProfileList(
                        entities.profilesOf(role).map(shapes::brief).toList())
                .rolePolicyList(inline(role))
                .attachedManagedPolicies(shapes.attached(role).toList())
                .permissionsBoundary(shapes.boundary(role).orElse(null))
                .tags(TagSet.sorted(role.tags).toList())
                .roleLastUsed(shapes.lastUsed(role))
                .build();
    }

    private static List<PolicyDetail> inline(HolderState holder) {
        return holder.inline.entrySet().stream()
                .map(entry -> PolicyDetail.builder()
                        .policyName(entry.getKey())
                        .policyDocument(PolicyTexts.encoded(entry.getValue()))
                        .build())
                .toList();
    }

    private ManagedPolicyDetail detail(ManagedPolicy policy) {
        return ManagedPolicyDetail.builder()
                .policyName(policy.name())
                .policyId(policy.id())
                .arn(policy.arn())
                .path(policy.path())
                .defaultVersionId(policy.defaultVersion())
                .attachmentCount(use.attachedTo(policy))
                .permissionsBoundaryUsageCount(use.bounding(policy))
                .isAttachable(true)
                .createDate(policy.created())
                .updateDate(policy.updated())
                .policyVersionList(policy.versions().stream()
                        .map(version -> shapes.full(policy, version))
                        .toList())
                .build();
    }
}
