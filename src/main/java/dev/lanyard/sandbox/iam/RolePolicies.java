package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
        PolicyTexts.checkIdentityPolicy(request.policyDocument());
        Map<String, String> policies = new TreeMap<>(role.inline);
        policies.put(name(role, request.policyName()).orElse(request.policyName()), request.policyDocument());
        Quota.INLINE_POLICIES_SIZE.check(
                policies.values().stream().mapToLong(PolicySize::of).sum(), role.name);
        role.inline.putAll(policies);
        return PutRolePolicyResponse.builder().build();
    }

    public GetRolePolicyResponse getRolePolicy(GetRolePolicyRequest request) {
        RoleState role = entities.role(request.roleName());
        String name = existing(role, request.policyName());
        return GetRolePolicyResponse.builder()
                .roleName(role.name)
                .policyName(name)
                .policyDocument(PolicyTexts.encoded(role.inline.getOrDefault(name, "")))
                .build();
    }

    public ListRolePoliciesResponse listRolePolicies(ListRolePoliciesRequest request) {
        RoleState role = entities.role(request.roleName());
        Page<String> page = Page.of(
                role.inline.keySet().stream(),
                Function.identity(),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListRolePoliciesResponse.builder()
                .policyNames(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public DeleteRolePolicyResponse deleteRolePolicy(DeleteRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        role.inline.remove(existing(role, request.policyName()));
        return DeleteRolePolicyResponse.builder().build();
    }

    private static String existing(RoleState role, String name) {
        return name(role, name).orElseThrow(() -> IamFaults.noSuchRolePolicy(name));
    }

    /** Returns the name as it was first written: names have no case. */
    private static Optional<String> name(RoleState role, String name) {
        return role.inline.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
