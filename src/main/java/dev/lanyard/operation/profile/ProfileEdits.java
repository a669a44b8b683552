package dev.lanyard.operation.profile;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.AwaitedPropagation;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes instance profiles and changes the role in them. */
final class ProfileEdits {

    private ProfileEdits() {}

    static Changed create(CreateProfile request, Context context) {
        AwsSession session = context.session();
        InstanceProfiles profiles = new InstanceProfiles(session);
        // A role that does not exist is found out before the profile is made, not after.
        Optional<RoleName> role =
                request.role().map(name -> new Roles(session).get(name).roleName());
        String with = role.map(name -> " with role " + name).orElse(", without a role for now");
        context.dialogue().confirm("Create profile " + request.profile() + with + "?");
        Steps steps = new Steps(context.dialogue());
        steps.run(
                new Change("created", "profile " + request.profile(), ""),
                () -> profiles.create(request.profile(), request.path().orElse(""), request.tag()));
        role.ifPresent(
                name -> steps.run(added(request.profile(), name), () -> addToNew(request.profile(), name, context)));
        return steps.changed();
    }

    /** Both ends may be new: IAM is eventually consistent, and what one call made the next may not see. */
    private static void addToNew(ProfileName profile, RoleName role, Context context) {
        InstanceProfiles profiles = new InstanceProfiles(context.session());
        new AwaitedPropagation(context, Set.of(Propagation.ENTITY_UNKNOWN_TO_IAM), "IAM to learn of the new profile")
                .call(() -> {
                    profiles.addRole(profile, role);
                    return profile;
                });
    }

    static Changed addRole(AddRole request, Context context) {
        InstanceProfiles profiles = new InstanceProfiles(context.session());
        InstanceProfile profile = profiles.get(request.profile());
        if (profile.role().equals(Optional.of(request.role()))) {
            return Changed.one(Changed.UNCHANGED, "profile " + request.profile(), "holds role " + request.role());
        }
        profile.role().ifPresent(other -> refuseSecond(request.profile(), other));
        context.dialogue()
                .confirm("Put role " + request.role() + " into profile " + request.profile() + wornBy(profile, context)
                        + "?");
        profiles.addRole(request.profile(), request.role());
        return new Changed(List.of(added(request.profile(), request.role())));
    }

    static Changed removeRole(RemoveRole request, Context context) {
        InstanceProfiles profiles = new InstanceProfiles(context.session());
        InstanceProfile profile = profiles.get(request.profile());
        Optional<RoleName> held =
                profile.role().filter(role -> request.role().map(role::equals).orElse(true));
        if (held.isEmpty()) {
            String what = request.role().map(role -> "role " + role).orElse("role");
            return Changed.one(Changed.UNCHANGED, "profile " + request.profile(), "holds no " + what);
        }
        context.dialogue()
                .confirm("Take role " + held.get() + " out of profile " + request.profile() + wornBy(profile, context)
                        + "?");
        profiles.removeRole(request.profile(), held.get());
        return Changed.one("removed", "role " + held.get(), "from profile " + request.profile());
    }

    private static void refuseSecond(ProfileName profile, RoleName other) {
        throw new LanyardException(
                ErrorKind.SERVICE,
                "Profile " + profile + " holds role " + other + " already, and a profile holds one role at most.",
                "Take it out first: 'profile remove-role " + profile + "'.");
    }

    /** What a change of the role means: each of these instances feels it. */
    private static String wornBy(InstanceProfile profile, Context context) {
        return new Usages(context.session()).ofProfiles(List.of(profile)).wornWords();
    }

    private static Change added(ProfileName profile, RoleName role) {
        return new Change("added", "role " + role, "to profile " + profile);
    }
}
