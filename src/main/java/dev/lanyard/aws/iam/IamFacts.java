package dev.lanyard.aws.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.RoleLastUsed;

/** The SDK's answers of IAM as facts of the model. */
final class IamFacts {

    private static final Duration DEFAULT_SESSION = Duration.ofHours(1);

    private IamFacts() {}

    static Role role(software.amazon.awssdk.services.iam.model.Role role) {
        return new Role(
                new RoleName(role.roleName()),
                role.roleId(),
                Arn.parse(role.arn()),
                role.path(),
                role.createDate(),
                text(role.description()),
                Optional.ofNullable(role.maxSessionDuration())
                        .map(Duration::ofSeconds)
                        .orElse(DEFAULT_SESSION),
                document(role.assumeRolePolicyDocument()),
                boundary(role.permissionsBoundary()),
                tags(role.tags()),
                lastUsed(role.roleLastUsed()));
    }

    static RoleContents contents(RoleDetail role) {
        return new RoleContents(
                new RoleName(role.roleName()),
                Arn.parse(role.arn()),
                tags(role.tags()),
                role.attachedManagedPolicies().stream()
                        .map(policy -> Arn.parse(policy.policyArn()))
                        .toList(),
                role.rolePolicyList().stream()
                        .collect(Collectors.toMap(
                                policy -> new PolicyName(policy.policyName()),
                                policy -> document(policy.policyDocument()))));
    }

    static AttachedPolicy attached(software.amazon.awssdk.services.iam.model.AttachedPolicy policy) {
        return new AttachedPolicy(new PolicyName(policy.policyName()), Arn.parse(policy.policyArn()));
    }

    static ManagedPolicy policy(Policy policy) {
        return new ManagedPolicy(
                new PolicyName(policy.policyName()),
                policy.policyId(),
                Arn.parse(policy.arn()),
                policy.path(),
                policy.defaultVersionId(),
                Optional.ofNullable(policy.attachmentCount()).orElse(0),
                Boolean.TRUE.equals(policy.isAttachable()),
                text(policy.description()),
                policy.createDate(),
                policy.updateDate(),
                tags(policy.tags()));
    }

    static PolicyVersion version(software.amazon.awssdk.services.iam.model.PolicyVersion version) {
        return new PolicyVersion(
                version.versionId(),
                Boolean.TRUE.equals(version.isDefaultVersion()),
                version.createDate(),
                document(version.document()));
    }

    static InstanceProfile profile(software.amazon.awssdk.services.iam.model.InstanceProfile profile) {
        return new InstanceProfile(
                new ProfileName(profile.instanceProfileName()),
                profile.instanceProfileId(),
                Arn.parse(profile.arn()),
                profile.path(),
                profile.createDate(),
                profile.roles().stream().findFirst().map(role -> Arn.parse(role.arn())),
                tags(profile.tags()));
    }

    static List<software.amazon.awssdk.services.iam.model.Tag> sdkTags(List<Tag> tags) {
        return tags.stream()
                .map(tag -> software.amazon.awssdk.services.iam.model.Tag.builder()
                        .key(tag.key())
                        .value(tag.value())
                        .build())
                .toList();
    }

    /**
     * Decodes a policy document, which IAM sends percent-encoded by RFC 3986 (IAM API reference, GetRolePolicy).
     *
     * <p>Java's decoder is one for forms, where a plus is a space; IAM's plus is a plus.
     */
    static String document(String encoded) {
        return encoded == null ? "" : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<Tag> tags(List<software.amazon.awssdk.services.iam.model.Tag> tags) {
        return tags.stream().map(tag -> new Tag(tag.key(), tag.value())).toList();
    }

    private static Optional<Arn> boundary(AttachedPermissionsBoundary boundary) {
        return Optional.ofNullable(boundary)
                .map(AttachedPermissionsBoundary::permissionsBoundaryArn)
                .map(Arn::parse);
    }

    private static Optional<Role.LastUsed> lastUsed(RoleLastUsed used) {
        return Optional.ofNullable(used)
                .filter(found -> found.lastUsedDate() != null)
                .map(found -> new Role.LastUsed(found.lastUsedDate(), text(found.region())));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
