package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import software.amazon.awssdk.services.iam.model.DeleteRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.DeleteRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.GetRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.GetRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.ListRolePoliciesRequest;
import software.amazon.awssdk.services.iam.model.ListRolePoliciesResponse;
import software.amazon.awssdk.services.iam.model.PutRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.PutRolePolicyResponse;

/** The inline policies of roles. */
public final class RolePolicies {

    private final Entities entities;

    /** Plays the operations for one call. */
    public RolePolicies(Call call) {
        this.entities = new Entities(call);
    }

    /** Makes a policy, or replaces the one of that name. */
    public PutRolePolicyResponse putRolePolicy(PutRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        of(role).put(request.policyName(), request.policyDocument());
        return PutRolePolicyResponse.builder().build();
    }

    public GetRolePolicyResponse getRolePolicy(GetRolePolicyRequest request) {
        RoleState role = entities.role(request.roleName());
        String name = existing(role, request.policyName());
        return GetRolePolicyResponse.builder()
                .roleName(role.name)
                .policyName(name)
                .policyDocument(of(role).encoded(name))
                .build();
    }

    public ListRolePoliciesResponse listRolePolicies(ListRolePoliciesRequest request) {
        RoleState role = entities.role(request.roleName());
        Page<String> page = of(role).names(Page.Wanted.of(request.marker(), request.maxItems()));
        return ListRolePoliciesResponse.builder()
                .policyNames(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public DeleteRolePolicyResponse deleteRolePolicy(DeleteRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        of(role).remove(existing(role, request.policyName()));
        return DeleteRolePolicyResponse.builder().build();
    }

    private static String existing(RoleState role, String name) {
        return of(role).name(name).orElseThrow(() -> IamFaults.noSuchRolePolicy(name));
    }

    private static InlinePolicies of(RoleState role) {
        return new InlinePolicies(role, Quota.INLINE_POLICIES_SIZE);
    }
}
