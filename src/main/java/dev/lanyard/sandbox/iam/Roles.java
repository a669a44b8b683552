package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.CreateRoleResponse;
import software.amazon.awssdk.services.iam.model.DeleteRoleRequest;
import software.amazon.awssdk.services.iam.model.DeleteRoleResponse;
import software.amazon.awssdk.services.iam.model.GetRoleRequest;
import software.amazon.awssdk.services.iam.model.GetRoleResponse;
import software.amazon.awssdk.services.iam.model.ListRolesRequest;
import software.amazon.awssdk.services.iam.model.ListRolesResponse;
import software.amazon.awssdk.services.iam.model.UpdateAssumeRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.UpdateAssumeRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.UpdateRoleDescriptionRequest;
import software.amazon.awssdk.services.iam.model.UpdateRoleDescriptionResponse;
import software.amazon.awssdk.services.iam.model.UpdateRoleRequest;
import software.amazon.awssdk.services.iam.model.UpdateRoleResponse;

/** Roles themselves, without what hangs on them. */
public final class Roles {

    private final Call call;
    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public Roles(Call call) {
        this.call = call;
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    public CreateRoleResponse createRole(CreateRoleRequest request) {
        PolicyTexts.checkTrustPolicy(request.assumeRolePolicyDocument(), call.world());
        String key = Entities.key(request.roleName());
        if (entities.iam().roles.containsKey(key)) {
            throw IamFaults.alreadyExists("Role with name " + request.roleName() + " already exists.");
        }
        Quota.ROLES.check(entities.iam().roles.size() + 1L, "");
        RoleState role = role(request);
        entities.iam().roles.put(key, role);
        return CreateRoleResponse.builder().role(shapes.full(role)).build();
    }

    public GetRoleResponse getRole(GetRoleRequest request) {
        RoleState role = entities.role(request.roleName());
        return GetRoleResponse.builder().role(shapes.full(role)).build();
    }

    public ListRolesResponse listRoles(ListRolesRequest request) {
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        Page<RoleState> page = Page.of(
                entities.iam().roles.values().stream().filter(role -> role.path.startsWith(prefix)),
                role -> Entities.key(role.name),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListRolesResponse.builder()
                .roles(page.items().stream().map(shapes::brief).toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    /** Changes only what the request names. */
    public UpdateRoleResponse updateRole(UpdateRoleRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        Optional.ofNullable(request.description()).ifPresent(description -> role.description = description);
        Optional.ofNullable(request.maxSessionDuration()).ifPresent(seconds -> role.maxSessionSeconds = seconds);
        return UpdateRoleResponse.builder().build();
    }

    public UpdateRoleDescriptionResponse updateRoleDescription(UpdateRoleDescriptionRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        role.description = request.description();
        return UpdateRoleDescriptionResponse.builder().role(shapes.full(role)).build();
    }

    public UpdateAssumeRolePolicyResponse updateAssumeRolePolicy(UpdateAssumeRolePolicyRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        PolicyTexts.checkTrustPolicy(request.policyDocument(), call.world());
        role.trustPolicy = request.policyDocument();
        return UpdateAssumeRolePolicyResponse.builder().build();
    }

    /** Refuses as long as anything hangs on the role. */
    public DeleteRoleResponse deleteRole(DeleteRoleRequest request) {
        RoleState role = entities.changeableRole(request.roleName());
        if (entities.profilesOf(role).findAny().isPresent()) {
            throw IamFaults.deleteConflict("Cannot delete entity, must remove roles from instance profile first.");
        }
        if (!role.attached.isEmpty()) {
            throw IamFaults.deleteConflict("Cannot delete entity, must detach all policies first.");
        }
        if (!role.inline.isEmpty()) {
            throw IamFaults.deleteConflict("Cannot delete entity, must delete policies first.");
        }
        entities.iam().roles.remove(Entities.key(role.name));
        return DeleteRoleResponse.builder().build();
    }

    private RoleState role(CreateRoleRequest request) {
        RoleState role = new RoleState();
        role.name = request.roleName();
        role.path = Entities.pathOf(Optional.ofNullable(request.path()));
        role.created = entities.now();
        role.trustPolicy = request.assumeRolePolicyDocument();
        role.description = Optional.ofNullable(request.description()).orElse("");
        role.maxSessionSeconds =
                Optional.ofNullable(request.maxSessionDuration()).orElse(role.maxSessionSeconds);
        Optional.ofNullable(request.permissionsBoundary()).ifPresent(arn -> {
            entities.boundaryPolicy(arn);
            role.boundary = arn;
        });
        new TagSet(role.tags, Quota.TAGS_OF_ROLE).put(request.tags());
        role.id = call.ids().iam("AROA");
        return role;
    }
}
