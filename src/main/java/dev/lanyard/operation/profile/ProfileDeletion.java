package dev.lanyard.operation.profile;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.List;

/** Deletes an instance profile, and first clears it where that is asked for. */
final class ProfileDeletion {

    private ProfileDeletion() {}

    static Proposal delete(DeleteProfile request, Context context) {
        InstanceProfile profile = new InstanceProfiles(context.session()).get(request.profile());
        RoleUsage usage = new Usages(context.session()).ofProfiles(List.of(profile));
        List<String> hanging = hanging(profile, usage);
        if (!request.cascade() && !hanging.isEmpty()) {
            throw inUse(request, hanging);
        }
        PlanBuilder plan = new PlanBuilder();
        new ProfileRemoval(context, plan).of(usage);
        String with = hanging.isEmpty() ? "" : ", which " + String.join(" and ", hanging);
        String unread = usage.unreadable()
                .map(why -> " (who wears it could not be read: " + why + ")")
                .orElse("");
        return Proposal.of("Delete profile " + request.profile() + with + unread + "?", plan.build());
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
