package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.Wearer;
import dev.lanyard.model.Counted;
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

/** Deletes a role, and first what hangs on it where that is asked for. */
final class RoleDeletion {

    private final AwsSession session;
    private final Place place;
    private final Role role;
    private final Hanging hanging;
    private final PlanBuilder plan = new PlanBuilder();

    private RoleDeletion(Role role, Hanging hanging, Context context) {
        this.session = context.session();
        this.place = context.place();
        this.role = role;
        this.hanging = hanging;
    }

    static Proposal delete(DeleteRole request, Context context) {
        Role role = ChangeableRole.get(context.session(), request.role());
        RoleName name = role.roleName();
        Hanging hanging = Hanging.on(name, context.session());
        if (!request.cascade() && !hanging.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "Role " + name + " cannot be deleted while something hangs on it: " + hanging.words() + ".",
                    "'role delete " + name + " --cascade' removes all of it; 'role show " + name + "' shows it.");
        }
        return new RoleDeletion(role, hanging, context).proposal();
    }

    /** The order of IAM's user guide ("Deleting roles"); instances come before the profile that they wear. */
    private Proposal proposal() {
        policies();
        wearers();
        hanging.profiles().forEach(profile -> profile(profile.instanceProfileName()));
        plan.add(new RoleStep(place, role.roleName(), Optional.of(RoleState.of(role)), Optional.empty()));
        return Proposal.of(question(), plan.build());
    }

    private void policies() {
        RoleName name = role.roleName();
        Roles roles = new Roles(session);
        hanging.inline()
                .forEach(policy -> plan.add(new InlinePolicyStep(
                        place, name, policy, Optional.of(roles.inlineDocument(name, policy)), Optional.empty())));
        hanging.attached().forEach(policy -> plan.add(AttachmentStep.detach(place, name, policy.policyArn())));
    }

    private void wearers() {
        hanging.wearers().found().forEach(wearer -> plan.add(takenOff(wearer)));
        List<String> unread = hanging.wearers().unread();
        if (!unread.isEmpty()) {
            plan.note("Instances could not be looked for in "
                    + Counted.of(unread.size(), "Region") + ": " + Counted.names(unread)
                    + ". Those that wear a profile of role " + role.roleName()
                    + " there are left with one that no longer exists.");
        }
    }

    private WornProfileStep takenOff(Wearer wearer) {
        return new WornProfileStep(
                place.in(wearer.region()),
                wearer.instance().instanceId(),
                wearer.instance().name(),
                Optional.of(role.arn()),
                Optional.of(Worn.of(wearer.association())),
                Optional.empty());
    }

    /** A list of profiles lacks their tags, which have to be known for a profile to be made again. */
    private void profile(ProfileName name) {
        InstanceProfile whole = new InstanceProfiles(session).get(name);
        plan.add(ProfileRoleStep.take(place, whole.arn(), role.arn()));
        plan.add(ProfileStep.delete(place, whole));
    }

    private String question() {
        String used = role.roleLastUsed()
                .map(last -> ", last used " + last.lastUsedDate() + " in " + last.region())
                .orElse("");
        String with = hanging.isEmpty() ? "" : " and what hangs on it: " + hanging.words();
        return "Delete role " + role.roleName() + used + with + "?";
    }
}
