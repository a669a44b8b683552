package dev.lanyard.aws.iam;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.ListRolesRequest;

/** The roles of an account, and the policies on them. */
public final class Roles {

    private final IamClient iam;

    /** Talks to the session's account. */
    public Roles(AwsSession session) {
        this.iam = session.iam();
    }

    /** Returns the roles whose path starts so; all of them for an empty prefix. */
    public List<Role> list(String pathPrefix) {
        ListRolesRequest.Builder request = ListRolesRequest.builder();
        if (!pathPrefix.isEmpty()) {
            request.pathPrefix(pathPrefix);
        }
        return iam.listRolesPaginator(request.build()).roles().stream()
                .map(IamFacts::role)
                .toList();
    }

    /** Returns the role with its tags and last use; AWS's NoSuchEntity when there is none. */
    public Role get(RoleName name) {
        return IamFacts.role(
                iam.getRole(request -> request.roleName(name.value())).role());
    }

    /** Returns the role, if there is one of that name. */
    public Optional<Role> find(RoleName name) {
        return Absence.emptyWhenAbsent(() -> get(name));
    }

    /** Creates a role. */
    public Role create(RoleSpec spec) {
        CreateRoleRequest.Builder request =
                CreateRoleRequest.builder().roleName(spec.name().value()).assumeRolePolicyDocument(spec.trustPolicy());
        if (!spec.path().isEmpty()) {
            request.path(spec.path());
        }
        if (!spec.description().isEmpty()) {
            request.description(spec.description());
        }
        spec.maxSession().ifPresent(duration -> request.maxSessionDuration(Math.toIntExact(duration.toSeconds())));
        if (!spec.tags().isEmpty()) {
            request.tags(IamFacts.sdkTags(spec.tags()));
        }
        spec.permissionsBoundary().ifPresent(arn -> request.permissionsBoundary(arn.toString()));
        return IamFacts.role(iam.createRole(request.build()).role());
    }

    /** Deletes a role that nothing hangs on. */
    public void delete(RoleName name) {
        iam.deleteRole(request -> request.roleName(name.value()));
    }

    /** Replaces the trust policy. */
    public void setTrust(RoleName name, String document) {
        iam.updateAssumeRolePolicy(request -> request.roleName(name.value()).policyDocument(document));
    }

    /** Returns the managed policies on the role. */
    public List<AttachedPolicy> attached(RoleName name) {
        return iam
                .listAttachedRolePoliciesPaginator(request -> request.roleName(name.value()))
                .attachedPolicies()
                .stream()
                .map(IamFacts::attached)
                .toList();
    }

    /** Hangs a managed policy on the role; AWS accepts one that hangs there already. */
    public void attach(RoleName name, Arn policy) {
        iam.attachRolePolicy(request -> request.roleName(name.value()).policyArn(policy.toString()));
    }

    /** Takes a managed policy off the role. */
    public void detach(RoleName name, Arn policy) {
        iam.detachRolePolicy(request -> request.roleName(name.value()).policyArn(policy.toString()));
    }

    /** Returns the names of the role's inline policies. */
    public List<PolicyName> inlineNames(RoleName name) {
        return iam.listRolePoliciesPaginator(request -> request.roleName(name.value())).policyNames().stream()
                .map(PolicyName::new)
                .toList();
    }

    /** Returns the text of an inline policy. */
    public String inlineDocument(RoleName name, PolicyName policy) {
        return IamFacts.document(
                iam.getRolePolicy(request -> request.roleName(name.value()).policyName(policy.value()))
                        .policyDocument());
    }

    /** Returns the text of an inline policy, if the role has one of that name. */
    public Optional<String> findInlineDocument(RoleName name, PolicyName policy) {
        return Absence.emptyWhenAbsent(() -> inlineDocument(name, policy));
    }

    /** Writes an inline policy: a new one, or in place of the one of that name, of which IAM keeps no older version. */
    public void putInline(RoleName name, PolicyName policy, String document) {
        iam.putRolePolicy(request ->
                request.roleName(name.value()).policyName(policy.value()).policyDocument(document));
    }

    /** Deletes an inline policy, of which IAM keeps no older version. */
    public void deleteInline(RoleName name, PolicyName policy) {
        iam.deleteRolePolicy(request -> request.roleName(name.value()).policyName(policy.value()));
    }

    /** Sets the policy that limits what the role's own policies can give, in place of the one before. */
    public void setBoundary(RoleName name, Arn policy) {
        iam.putRolePermissionsBoundary(
                request -> request.roleName(name.value()).permissionsBoundary(policy.toString()));
    }

    /** Takes the limit off the role; AWS accepts a role that has none. */
    public void clearBoundary(RoleName name) {
        iam.deleteRolePermissionsBoundary(request -> request.roleName(name.value()));
    }

    /** Adds tags, replacing those with the same keys. */
    public void tag(RoleName name, List<Tag> tags) {
        iam.tagRole(request -> request.roleName(name.value()).tags(IamFacts.sdkTags(tags)));
    }

    /** Removes the tags with these keys. */
    public void untag(RoleName name, List<String> keys) {
        iam.untagRole(request -> request.roleName(name.value()).tagKeys(keys));
    }
}
