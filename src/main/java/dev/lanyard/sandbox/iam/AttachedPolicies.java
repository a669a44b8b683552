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
        of(role).add(policy);
        return AttachRolePolicyResponse.builder().build();
    }

    public DetachRolePolicyResponse detachRolePolicy(DetachRolePolicyRequest request) {
        of(entities.changeableRole(request.roleName())).remove(request.policyArn());
        return DetachRolePolicyResponse.builder().build();
    }

    public ListAttachedRolePoliciesResponse listAttachedRolePolicies(ListAttachedRolePoliciesRequest request) {
        Page<AttachedPolicy> page = of(entities.role(request.roleName()))
                .under(
                        Optional.ofNullable(request.pathPrefix()),
                        shapes,
                        Page.Wanted.of(request.marker(), request.maxItems()));
        return ListAttachedRolePoliciesResponse.builder()
                .attachedPolicies(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    private static Attachments of(RoleState role) {
        return new Attachments(role, Quota.POLICIES_OF_ROLE);
    }
}
