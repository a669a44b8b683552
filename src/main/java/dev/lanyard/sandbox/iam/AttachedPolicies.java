package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AttachRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.AttachRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.DetachRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.DetachRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.ListAttachedRolePoliciesRequest;
import software.amazon.awssdk.services.iam.model.ListAttachedRolePoliciesResponse;

/** The managed policies that are attached to roles. */
public final class AttachedPolicies {

    private static final String SERVICE_LINKED = "/aws-service-role/";

    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public AttachedPolicies(Call call) {
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    /** Attaches a policy; one that is attached already stays so. */
    public AttachRolePolicyResponse attachRolePolicy(AttachRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        ManagedPolicy policy = entities.attachablePolicy(request.policyArn());
        if (policy.path().startsWith(SERVICE_LINKED)) {
            throw IamFaults.serviceRolePolicy();
        }
        if (!role.attached.contains(policy.arn())) {
            Quota.POLICIES_OF_ROLE.check(role.attached.size() + 1L, role.name);
            role.attached.add(policy.arn());
        }
        return AttachRolePolicyResponse.builder().build();
    }

    public DetachRolePolicyResponse detachRolePolicy(DetachRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        if (!role.attached.remove(request.policyArn())) {
            throw IamFaults.noSuchPolicy(request.policyArn());
        }
        return DetachRolePolicyResponse.builder().build();
    }

    public ListAttachedRolePoliciesResponse listAttachedRolePolicies(ListAttachedRolePoliciesRequest request) {
        RoleState role = entities.role(request.roleName());
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        Page<AttachedPolicy> page = Page.of(
                shapes.attached(role).filter(policy -> path(policy).startsWith(prefix)),
                policy -> Entities.key(policy.policyName()) + " " + policy.policyArn(),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListAttachedRolePoliciesResponse.builder()
                .attachedPolicies(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private static String path(AttachedPolicy policy) {
        String arn = policy.policyArn();
        return arn.substring(arn.indexOf('/'), arn.lastIndexOf('/') + 1);
    }
}
