package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.InstanceProfile;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.PolicyVersion;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.RoleLastUsed;
import software.amazon.awssdk.services.iam.model.User;

/**
 * What IAM answers about an entity: in brief where it is one of a list, in full where it is asked for by name.
 *
 * <p>Lists leave out tags, boundaries and last use (IAM API reference, ListRoles).
 */
final class Shapes {

    private final AccountState account;
    private final Arns arns;

    Shapes(AccountState account) {
        this.account = account;
        this.arns = new Arns(account);
    }

    Role brief(RoleState role) {
        return described(role).build();
    }

    /** A role without tags is answered without the element, unlike policies and profiles (getmoto/moto, iam/responses.py). */
    Role full(RoleState role) {
        return described(role)
                .tags(role.tags.isEmpty() ? null : TagSet.sorted(role.tags).toList())
                .permissionsBoundary(boundary(role).orElse(null))
                .roleLastUsed(lastUsed(role))
                .build();
    }

    InstanceProfile brief(ProfileState profile) {
        return described(profile).build();
    }

    InstanceProfile full(ProfileState profile) {
        return described(profile).tags(TagSet.sorted(profile.tags).toList()).build();
    }

    Policy brief(ManagedPolicy policy, PolicyUse use) {
        return described(policy, use).build();
    }

    Policy full(ManagedPolicy policy) {
        return described(policy, PolicyUse.in(account))
                .description(unlessEmpty(policy.description()))
                .tags(TagSet.sorted(policy.tags()).toList())
                .build();
    }

    /** Returns a version without its document. */
    PolicyVersion brief(ManagedPolicy policy, ManagedPolicy.Version version) {
        return described(policy, version).build();
    }

    PolicyVersion full(ManagedPolicy policy, ManagedPolicy.Version version) {
        return described(policy, version)
                .document(PolicyTexts.encoded(policy.document(version.id()).orElse("")))
                .build();
    }

    /** As for a role, the boundary and the tags are told where the user is asked for by name only. */
    User full(UserState user) {
        return brief(user).toBuilder()
                .tags(user.tags.isEmpty() ? null : TagSet.sorted(user.tags).toList())
                .permissionsBoundary(boundary(user).orElse(null))
                .build();
    }

    User brief(UserState user) {
        return User.builder()
                .path(user.path)
                .userName(user.name)
                .userId(user.id)
                .arn(arns.of(user))
                .createDate(user.created)
                .build();
    }

    /** Returns the policies that are attached to a role or user; all of them exist, because IAM deletes none that is in use. */
    Stream<AttachedPolicy> attached(HolderState holder) {
        return holder.attached.stream()
                .map(arn -> AttachedPolicy.builder()
                        .policyName(arn.substring(arn.lastIndexOf('/') + 1))
                        .policyArn(arn)
                        .build());
    }

    Optional<AttachedPermissionsBoundary> boundary(HolderState holder) {
        return Optional.of(holder.boundary)
                .filter(arn -> !arn.isEmpty())
                .map(arn -> AttachedPermissionsBoundary.builder()
                        // IAM's answers say this, although the model's enum has PermissionsBoundaryPolicy.
                        .permissionsBoundaryType("Policy")
                        .permissionsBoundaryArn(arn)
                        .build());
    }

    RoleLastUsed lastUsed(RoleState role) {
        RoleLastUsed.Builder lastUsed = RoleLastUsed.builder();
        Optional.ofNullable(role.lastUsed)
                .ifPresent(when -> lastUsed.lastUsedDate(when).region(role.lastUsedRegion));
        return lastUsed.build();
    }

    private Role.Builder described(RoleState role) {
        return Role.builder()
                .path(role.path)
                .roleName(role.name)
                .roleId(role.id)
                .arn(arns.of(role))
                .createDate(role.created)
                .assumeRolePolicyDocument(PolicyTexts.encoded(role.trustPolicy))
                .description(unlessEmpty(role.description))
                .maxSessionDuration(role.maxSessionSeconds);
    }

    private InstanceProfile.Builder described(ProfileState profile) {
        return InstanceProfile.builder()
                .path(profile.path)
                .instanceProfileName(profile.name)
                .instanceProfileId(profile.id)
                .arn(arns.of(profile))
                .createDate(profile.created)
                .roles(rolesIn(profile));
    }

    /** Within a profile IAM says of a role only who it is and whom it trusts. */
    private List<Role> rolesIn(ProfileState profile) {
        return Optional.ofNullable(account.iam.roles.get(Entities.key(profile.role))).stream()
                .map(role -> described(role)
                        .description(null)
                        .maxSessionDuration(null)
                        .build())
                .toList();
    }

    private static Policy.Builder described(ManagedPolicy policy, PolicyUse use) {
        return Policy.builder()
                .policyName(policy.name())
                .policyId(policy.id())
                .arn(policy.arn())
                .path(policy.path())
                .defaultVersionId(policy.defaultVersion())
                .attachmentCount(use.attachedTo(policy))
                .permissionsBoundaryUsageCount(use.bounding(policy))
                .isAttachable(true)
                .createDate(policy.created())
                .updateDate(policy.updated());
    }

    private static PolicyVersion.Builder described(ManagedPolicy policy, ManagedPolicy.Version version) {
        return PolicyVersion.builder()
                .versionId(version.id())
                .isDefaultVersion(version.id().equals(policy.defaultVersion()))
                .createDate(version.created());
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
