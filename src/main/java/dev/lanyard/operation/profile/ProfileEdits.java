package dev.lanyard.operation.profile;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Optional;

/** Makes instance profiles and changes the role in them. */
final class ProfileEdits {

    private ProfileEdits() {}

    static Proposal create(CreateProfile request, Context context) {
        // A role that does not exist is found out before the profile is made, not after.
        Optional<Role> role = request.role().map(new Roles(context.session())::get);
        refuseSecondOfName(request.profile(), context);
        ProfileStep creation = ProfileStep.create(
                context.place(), request.profile(), request.path().orElse(""), request.tag());
        PlanBuilder plan = new PlanBuilder();
        plan.add(creation);
        role.ifPresent(found -> plan.add(ProfileRoleStep.put(context.place(), creation.arn(), found.arn())));
        String with = role.map(found -> " with role " + found.roleName()).orElse(", without a role for now");
        return Proposal.of("Create profile " + request.profile() + with + "?", plan.build());
    }

    static Proposal addRole(AddRole request, Context context) {
        InstanceProfile profile = new InstanceProfiles(context.session()).get(request.profile());
        PlanBuilder plan = new PlanBuilder();
        if (profile.role().equals(Optional.of(request.role()))) {
            plan.unchanged("profile " + request.profile(), "holds role " + request.role());
            return Proposal.of("", plan.build());
        }
        profile.role().ifPresent(other -> refuseSecond(request.profile(), other));
        Role role = new Roles(context.session()).get(request.role());
        plan.add(ProfileRoleStep.put(context.place(), profile.arn(), role.arn()));
        String into = "Put role " + request.role() + " into profile " + request.profile();
        return Proposal.of(into + wornBy(profile, context) + "?", plan.build());
    }

    static Proposal removeRole(RemoveRole request, Context context) {
        InstanceProfile profile = new InstanceProfiles(context.session()).get(request.profile());
        Optional<Arn> held = profile.roleArn()
                .filter(arn -> request.role()
                        .map(role -> role.value().equals(arn.name()))
                        .orElse(true));
        PlanBuilder plan = new PlanBuilder();
        if (held.isEmpty()) {
            String what = request.role().map(role -> "role " + role).orElse("role");
            plan.unchanged("profile " + request.profile(), "holds no " + what);
            return Proposal.of("", plan.build());
        }
        plan.add(ProfileRoleStep.take(context.place(), profile.arn(), held.get()));
        String out = "Take role " + held.get().name() + " out of profile " + request.profile();
        return Proposal.of(out + wornBy(profile, context) + "?", plan.build());
    }

    /** IAM's own refusal would come only when the change is under way. */
    private static void refuseSecondOfName(ProfileName profile, Context context) {
        new InstanceProfiles(context.session()).find(profile).ifPresent(_ -> {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "There is a profile " + profile + " already.",
                    "'profile show " + profile + "' shows it; 'profile add-role' puts a role into it.");
        });
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
}
