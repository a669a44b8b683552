package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import software.amazon.awssdk.services.iam.model.DeleteRolePermissionsBoundaryRequest;
import software.amazon.awssdk.services.iam.model.DeleteRolePermissionsBoundaryResponse;
import software.amazon.awssdk.services.iam.model.PutRolePermissionsBoundaryRequest;
import software.amazon.awssdk.services.iam.model.PutRolePermissionsBoundaryResponse;

/** The permissions boundaries of roles. */
public final class PermissionsBoundaries {

    private final Entities entities;

    /** Plays the operations for one call. */
    public PermissionsBoundaries(Call call) {
        this.entities = new Entities(call);
    }

    public PutRolePermissionsBoundaryResponse putRolePermissionsBoundary(PutRolePermissionsBoundaryRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        role.boundary = entities.boundaryPolicy(request.permissionsBoundary()).arn();
        return PutRolePermissionsBoundaryResponse.builder().build();
    }

    /** Does nothing where there is no boundary. */
    public DeleteRolePermissionsBoundaryResponse deleteRolePermissionsBoundary(
            DeleteRolePermissionsBoundaryRequest request) {
        entities.changeableRole(request.roleName()).boundary = "";
        return DeleteRolePermissionsBoundaryResponse.builder().build();
    }
}
