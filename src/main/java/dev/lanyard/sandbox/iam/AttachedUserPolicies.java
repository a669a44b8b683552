package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AttachUserPolicyRequest;
import software.amazon.awssdk.services.iam.model.AttachUserPolicyResponse;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.DeleteUserPermissionsBoundaryRequest;
import software.amazon.awssdk.services.iam.model.DeleteUserPermissionsBoundaryResponse;
import software.amazon.awssdk.services.iam.model.DetachUserPolicyRequest;
import software.amazon.awssdk.services.iam.model.DetachUserPolicyResponse;
import software.amazon.awssdk.services.iam.model.ListAttachedUserPoliciesRequest;
import software.amazon.awssdk.services.iam.model.ListAttachedUserPoliciesResponse;
import software.amazon.awssdk.services.iam.model.PutUserPermissionsBoundaryRequest;
import software.amazon.awssdk.services.iam.model.PutUserPermissionsBoundaryResponse;

/** The managed policies of users: those that are attached, and the one that is the boundary. */
public final class AttachedUserPolicies {

    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public AttachedUserPolicies(Call call) {
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    /** Attaches a policy; one that is attached already stays so. */
    public AttachUserPolicyResponse attachUserPolicy(AttachUserPolicyRequest request) {
        Attachments attachments = of(entities.changeableUser(request.userName()));
        attachments.add(entities.attachablePolicy(request.policyArn()));
        return AttachUserPolicyResponse.builder().build();
    }

    public DetachUserPolicyResponse detachUserPolicy(DetachUserPolicyRequest request) {
        of(entities.changeableUser(request.userName())).remove(request.policyArn());
        return DetachUserPolicyResponse.builder().build();
    }

    public ListAttachedUserPoliciesResponse listAttachedUserPolicies(ListAttachedUserPoliciesRequest request) {
        Page<AttachedPolicy> page = of(entities.user(request.userName()))
                .under(
                        Optional.ofNullable(request.pathPrefix()),
                        shapes,
                        Page.Wanted.of(request.marker(), request.maxItems()));
        return ListAttachedUserPoliciesResponse.builder()
                .attachedPolicies(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public PutUserPermissionsBoundaryResponse putUserPermissionsBoundary(PutUserPermissionsBoundaryRequest request) {
        UserState user = entities.changeableUser(request.userName());
        user.boundary = entities.boundaryPolicy(request.permissionsBoundary()).arn();
        return PutUserPermissionsBoundaryResponse.builder().build();
    }

    /** Does nothing where there is no boundary. */
    public DeleteUserPermissionsBoundaryResponse deleteUserPermissionsBoundary(
            DeleteUserPermissionsBoundaryRequest request) {
        entities.changeableUser(request.userName()).boundary = "";
        return DeleteUserPermissionsBoundaryResponse.builder().build();
    }

    private static Attachments of(UserState user) {
        return new Attachments(user, Quota.POLICIES_OF_USER);
    }
}
