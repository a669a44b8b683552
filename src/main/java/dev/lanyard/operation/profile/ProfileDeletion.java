package dev.lanyard.operation.profile;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import dev.lanyard.operation.association.Undressing;
import java.util.ArrayList;
import java.util.List;

/** Deletes an instance profile, and first clears it where that is asked for. */
final class ProfileDeletion {

    private ProfileDeletion() {}

    static Changed delete(DeleteProfile request, Context context) {
        InstanceProfiles profiles = new InstanceProfiles(context.session());
        InstanceProfile profile = profiles.get(request.profile());
        RoleUsage usage = new Usages(context.session()).ofProfiles(List.of(profile));
        List<String> hanging = hanging(profile, usage);
        if (!request.cascade() && !hanging.isEmpty()) {
            throw inUse(request, hanging);
        }
        String with = hanging.isEmpty() ? "" : ", which " + String.join(" and ", hanging);
        String unread = usage.unreadable()
                .map(why -> " (who wears it could not be read: " + why + ")")
                .orElse("");
        context.dialogue().confirm("Delete profile " + request.profile() + with + unread + "?");
        Steps steps = new Steps(context.dialogue());
        new Undressing(context.session(), steps).of(usage);
        clearAndDelete(profile, profiles, steps);
        return steps.changed();
    }

    private static void clearAndDelete(InstanceProfile profile, InstanceProfiles profiles, Steps steps) {
        String name = "profile " + profile.instanceProfileName();
        profile.role()
                .ifPresent(role -> steps.run(
                        new Change("removed", "role " + role, "from " + name),
                        () -> profiles.removeRole(profile.instanceProfileName(), role)));
        steps.run(
                new Change("deleted", name, profile.arn().toString()),
                () -> profiles.delete(profile.instanceProfileName()));
    }

    private static List<String> hanging(InstanceProfile profile, RoleUsage usage) {
        List<String> hanging = new ArrayList<>();
        profile.role().ifPresent(role -> hanging.add("holds role " + role));
        List<String> labels = usage.instances().stream().map(Instance::label).toList();
        if (!labels.isEmpty()) {
            hanging.add("is worn by " + Counted.named(labels, "instance", "instances"));
        }
        return hanging;
    }

    private static LanyardException inUse(DeleteProfile request, List<String> hanging) {
        return new LanyardException(
                ErrorKind.SERVICE,
                "Profile " + request.profile() + " cannot be deleted while it " + String.join(" and ", hanging) + ".",
                "'profile delete " + request.profile() + " --cascade' clears it first.");
    }
}
