package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.UserState;
import software.amazon.awssdk.services.iam.model.DeleteUserPolicyRequest;
import software.amazon.awssdk.services.iam.model.DeleteUserPolicyResponse;
import software.amazon.awssdk.services.iam.model.GetUserPolicyRequest;
import software.amazon.awssdk.services.iam.model.GetUserPolicyResponse;
import software.amazon.awssdk.services.iam.model.ListUserPoliciesRequest;
import software.amazon.awssdk.services.iam.model.ListUserPoliciesResponse;
import software.amazon.awssdk.services.iam.model.PutUserPolicyRequest;
import software.amazon.awssdk.services.iam.model.PutUserPolicyResponse;

/** The inline policies of users. */
public final class UserPolicies {

    private final Entities entities;

    /** Plays the operations for one call. */
    public UserPolicies(Call call) {
        this.entities = new Entities(call);
    }

    /** Makes a policy, or replaces the one of that name. */
    public PutUserPolicyResponse putUserPolicy(PutUserPolicyRequest request) {
        of(entities.changeableUser(request.userName())).put(request.policyName(), request.policyDocument());
        return PutUserPolicyResponse.builder().build();
    }

    public GetUserPolicyResponse getUserPolicy(GetUserPolicyRequest request) {
        UserState user = entities.user(request.userName());
        String name = existing(user, request.policyName());
        return GetUserPolicyResponse.builder()
                .userName(user.name)
                .policyName(name)
                .policyDocument(of(user).encoded(name))
                .build();
    }

    public ListUserPoliciesResponse listUserPolicies(ListUserPoliciesRequest request) {
        Page<String> page =
                of(entities.user(request.userName())).names(Page.Wanted.of(request.marker(), request.maxItems()));
        return ListUserPoliciesResponse.builder()
                .policyNames(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public DeleteUserPolicyResponse deleteUserPolicy(DeleteUserPolicyRequest request) {
        UserState user = entities.changeableUser(request.userName());
        of(user).remove(existing(user, request.policyName()));
        return DeleteUserPolicyResponse.builder().build();
    }

    private static String existing(UserState user, String name) {
        return of(user).name(name).orElseThrow(() -> IamFaults.noSuchUserPolicy(name));
    }

    private static InlinePolicies of(UserState user) {
        return new InlinePolicies(user, Quota.INLINE_POLICIES_SIZE_OF_USER);
    }
}
