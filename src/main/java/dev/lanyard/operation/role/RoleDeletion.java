package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import dev.lanyard.operation.association.Undressing;
import java.util.ArrayList;
import java.util.List;

/** Deletes a role, and first what hangs on it where that is asked for. */
final class RoleDeletion {

    private final Context context;
    private final Roles roles;
    private final InstanceProfiles profiles;
    private final Steps steps;

    private RoleDeletion(Context context) {
        this.context = context;
        this.roles = new Roles(context.session());
        this.profiles = new InstanceProfiles(context.session());
        this.steps = new Steps(context.dialogue());
    }

    static Changed delete(DeleteRole request, Context context) {
        return new RoleDeletion(context).delete(request.role(), request.cascade());
    }

    private Changed delete(RoleName name, boolean cascade) {
        Role role = roles.get(name);
        Hanging hanging =
                new Hanging(roles.attached(name), roles.inlineNames(name), new Usages(context.session()).ofRole(name));
        if (!cascade && !hanging.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "Role " + name + " cannot be deleted while something hangs on it: " + hanging.words() + ".",
                    "'role delete " + name + " --cascade' removes all of it; 'role show " + name + "' shows it.");
        }
        context.dialogue().confirm(question(role, hanging));
        clear(name, hanging);
        steps.run(new Change("deleted", "role " + name, role.arn().toString()), () -> roles.delete(name));
        return steps.changed();
    }

    private static String question(Role role, Hanging hanging) {
        String used = role.roleLastUsed()
                .map(last -> ", last used " + last.lastUsedDate() + " in " + last.region())
                .orElse("");
        String with = hanging.isEmpty() ? "" : " and what hangs on it: " + hanging.words();
        return "Delete role " + role.roleName() + used + with + "?";
    }

    /** The order of IAM's user guide ("Deleting roles"); instances come before the profile that they wear. */
    private void clear(RoleName name, Hanging hanging) {
        for (PolicyName policy : hanging.inline) {
            steps.run(
                    new Change("deleted", "inline policy " + policy, "of role " + name),
                    () -> roles.deleteInline(name, policy));
        }
        for (AttachedPolicy policy : hanging.attached) {
            steps.run(
                    new Change("detached", policy.policyName().value(), "from role " + name),
                    () -> roles.detach(name, policy.policyArn()));
        }
        new Undressing(context.session(), steps).of(hanging.usage);
        for (InstanceProfile profile : hanging.usage.profiles()) {
            deleteProfile(profile, name);
        }
    }

    private void deleteProfile(InstanceProfile profile, RoleName role) {
        steps.run(
                new Change("removed", "role " + role, "from profile " + profile.instanceProfileName()),
                () -> profiles.removeRole(profile.instanceProfileName(), role));
        steps.run(
                new Change(
                        "deleted",
                        "profile " + profile.instanceProfileName(),
                        profile.arn().toString()),
                () -> profiles.delete(profile.instanceProfileName()));
    }

    /** What keeps a role from being deleted. */
    private record Hanging(List<AttachedPolicy> attached, List<PolicyName> inline, RoleUsage usage) {

        boolean isEmpty() {
            return attached.isEmpty() && inline.isEmpty() && usage.profiles().isEmpty();
        }

        String words() {
            List<String> parts = new ArrayList<>();
            add(
                    parts,
                    "attached policy",
                    "attached policies",
                    attached.stream().map(AttachedPolicy::policyName).toList());
            add(parts, "inline policy", "inline policies", inline);
            add(
                    parts,
                    "profile",
                    "profiles",
                    usage.profiles().stream()
                            .map(InstanceProfile::instanceProfileName)
                            .toList());
            add(
                    parts,
                    "instance",
                    "instances",
                    usage.instances().stream().map(Instance::label).toList());
            usage.unreadable().ifPresent(why -> parts.add("perhaps more, which could not be read (" + why + ")"));
            return String.join("; ", parts);
        }

        private static void add(List<String> parts, String one, String many, List<?> things) {
            if (!things.isEmpty()) {
                parts.add(Counted.named(things, one, many));
            }
        }
    }
}
