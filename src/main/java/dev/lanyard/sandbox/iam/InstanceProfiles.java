package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.CreateInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.CreateInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.DeleteInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.DeleteInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.GetInstanceProfileRequest;
import software.amazon.awssdk.services.iam.model.GetInstanceProfileResponse;
import software.amazon.awssdk.services.iam.model.ListInstanceProfilesForRoleRequest;
import software.amazon.awssdk.services.iam.model.ListInstanceProfilesForRoleResponse;
import software.amazon.awssdk.services.iam.model.ListInstanceProfilesRequest;
import software.amazon.awssdk.services.iam.model.ListInstanceProfilesResponse;

/** Instance profiles themselves. */
public final class InstanceProfiles {

    private final Call call;
    private final Entities entities;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public InstanceProfiles(Call call) {
        this.call = call;
        this.entities = new Entities(call);
        this.shapes = new Shapes(call.account());
    }

    public CreateInstanceProfileResponse createInstanceProfile(CreateInstanceProfileRequest request) {
        String name = request.instanceProfileName();
        if (entities.iam().profiles.containsKey(Entities.key(name))) {
            throw IamFaults.alreadyExists("Instance Profile " + name + " already exists.");
        }
        Quota.INSTANCE_PROFILES.check(entities.iam().profiles.size() + 1L, "");
        ProfileState profile = new ProfileState();
        profile.name = name;
        profile.path = Entities.pathOf(Optional.ofNullable(request.path()));
        profile.created = entities.now();
        profile.changed = call.now();
        new TagSet(profile.tags, Quota.TAGS_OF_INSTANCE_PROFILE).put(request.tags());
        profile.id = call.ids().iam("AIPA");
        entities.iam().profiles.put(Entities.key(name), profile);
        return CreateInstanceProfileResponse.builder()
                .instanceProfile(shapes.full(profile))
                .build();
    }

    public GetInstanceProfileResponse getInstanceProfile(GetInstanceProfileRequest request) {
        ProfileState profile = entities.profile(request.instanceProfileName());
        return GetInstanceProfileResponse.builder()
                .instanceProfile(shapes.full(profile))
                .build();
    }

    public ListInstanceProfilesResponse listInstanceProfiles(ListInstanceProfilesRequest request) {
        String prefix = Entities.pathOf(Optional.ofNullable(request.pathPrefix()));
        Page<ProfileState> page = Page.of(
                entities.iam().profiles.values().stream().filter(profile -> profile.path.startsWith(prefix)),
                profile -> Entities.key(profile.name),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListInstanceProfilesResponse.builder()
                .instanceProfiles(page.items().stream().map(shapes::brief).toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    public ListInstanceProfilesForRoleResponse listInstanceProfilesForRole(ListInstanceProfilesForRoleRequest request) {
        RoleState role = entities.role(request.roleName());
        Page<ProfileState> page = Page.of(
                entities.profilesOf(role),
                profile -> Entities.key(profile.name),
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListInstanceProfilesForRoleResponse.builder()
                .instanceProfiles(page.items().stream().map(shapes::brief).toList())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    /** Refuses while the profile holds a role; whether instances wear it is not asked, as IAM does not either. */
    public DeleteInstanceProfileResponse deleteInstanceProfile(DeleteInstanceProfileRequest request) {
        ProfileState profile = entities.profile(request.instanceProfileName());
        if (!profile.role.isEmpty()) {
            throw IamFaults.deleteConflict("Cannot delete entity, must remove roles from instance profile first.");
        }
        entities.iam().profiles.remove(Entities.key(profile.name));
        return DeleteInstanceProfileResponse.builder().build();
    }
}
