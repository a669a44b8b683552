package dev.lanyard.aws.iam;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.CreateInstanceProfileRequest;

/** The instance profiles of an account, and the role in each. */
public final class InstanceProfiles {

    private final IamClient iam;

    /** Talks to the session's account. */
    public InstanceProfiles(AwsSession session) {
        this.iam = session.iam();
    }

    /** Returns all instance profiles. */
    public List<InstanceProfile> list() {
        return iam.listInstanceProfilesPaginator().instanceProfiles().stream()
                .map(IamFacts::profile)
                .toList();
    }

    /** Returns the profile with its tags; AWS's NoSuchEntity when there is none. */
    public InstanceProfile get(ProfileName name) {
        return IamFacts.profile(iam.getInstanceProfile(request -> request.instanceProfileName(name.value()))
                .instanceProfile());
    }

    /** Returns the profile, if there is one of that name. */
    public Optional<InstanceProfile> find(ProfileName name) {
        return Absence.emptyWhenAbsent(() -> get(name));
    }

    /** Returns the profiles that hold the role: their names may differ from the role's. */
    public List<InstanceProfile> holding(RoleName role) {
        return iam
                .listInstanceProfilesForRolePaginator(request -> request.roleName(role.value()))
                .instanceProfiles()
                .stream()
                .map(IamFacts::profile)
                .toList();
    }

    /** Creates an empty profile; an empty path leaves AWS's default. */
    public InstanceProfile create(ProfileName name, String path, List<Tag> tags) {
        CreateInstanceProfileRequest.Builder request =
                CreateInstanceProfileRequest.builder().instanceProfileName(name.value());
        if (!path.isEmpty()) {
            request.path(path);
        }
        if (!tags.isEmpty()) {
            request.tags(IamFacts.sdkTags(tags));
        }
        return IamFacts.profile(iam.createInstanceProfile(request.build()).instanceProfile());
    }

    /** Deletes a profile that holds no role; IAM does not mind instances that wear it. */
    public void delete(ProfileName name) {
        iam.deleteInstanceProfile(request -> request.instanceProfileName(name.value()));
    }

    /** Puts the role into the profile. */
    public void addRole(ProfileName name, RoleName role) {
        iam.addRoleToInstanceProfile(
                request -> request.instanceProfileName(name.value()).roleName(role.value()));
    }

    /** Takes the role out of the profile. */
    public void removeRole(ProfileName name, RoleName role) {
        iam.removeRoleFromInstanceProfile(
                request -> request.instanceProfileName(name.value()).roleName(role.value()));
    }
}
