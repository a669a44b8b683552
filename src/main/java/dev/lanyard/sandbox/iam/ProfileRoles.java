package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import software.amazon.awssdk.services.iam.model.AddRoleToInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.AddRoleToInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.RemoveRoleFromInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.RemoveRoleFromInstanceProfileResponse;

/** The one role that an instance profile holds. */
public final class ProfileRoles {

    private final Call call;
    private final Entities entities;

    /** Plays the operations for one call. */
    public ProfileRoles(Call call) {
        this.call = call;
        this.entities = new Entities(call);
    }

    /** Puts a role into an empty profile; also the role that is in it already does not fit a second time. */
    public AddRoleToInstanceProfileResponse addRoleToInstanceProfile(AddRoleToInstanceProfileRequest request) {
        ProfileState profile = entities.profile(request.instanceProfileName());
        RoleState role = entities.changeableRole(request.roleName());
        Quota.ROLES_IN_PROFILE.check(profile.role.isEmpty() ? 1 : 2, profile.name);
        change(profile, role.name);
        return AddRoleToInstanceProfileResponse.builder().build();
    }

    public RemoveRoleFromInstanceProfileResponse removeRoleFromInstanceProfile(
            RemoveRoleFromInstanceProfileRequest request) {
        ProfileState profile = entities.profile(request.instanceProfileName());
        RoleState role = entities.changeableRole(request.roleName());
        if (!profile.role.equalsIgnoreCase(role.name)) {
            throw IamFaults.noSuchRole(request.roleName());
        }
        change(profile, "");
        return RemoveRoleFromInstanceProfileResponse.builder().build();
    }

    /** EC2 learns of the change a little later, so the world remembers when it was. */
    private void change(ProfileState profile, String role) {
        profile.role = role;
        profile.changed = call.now();
    }
}
