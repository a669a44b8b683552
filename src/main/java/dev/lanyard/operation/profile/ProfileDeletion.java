package dev.lanyard.operation.profile;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.inventory.Everywhere;
import dev.lanyard.inventory.Wearer;
import dev.lanyard.inventory.Wearers;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans that an instance profile is deleted, and first cleared where that is asked for. */
final class ProfileDeletion {

    private ProfileDeletion() {}

    static Proposal delete(DeleteProfile request, Context context) {
        InstanceProfile profile = new InstanceProfiles(context.session()).get(request.profile());
        Everywhere<Wearer> wearers = new Wearers(context.session()).of(List.of(profile));
        List<String> hanging = hanging(profile, wearers.found(), context);
        if (!request.cascade() && !hanging.isEmpty()) {
            throw inUse(request, hanging);
        }
        PlanBuilder plan = new PlanBuilder();
        new ProfileRemoval(context, plan).of(List.of(profile), wearers.found());
        if (!wearers.unread().isEmpty()) {
            plan.note("Who wears the profile could not be read everywhere; not in " + Counted.names(wearers.unread())
                    + ".");
        }
        String with = hanging.isEmpty() ? "" : ", which " + String.join(" and ", hanging);
        return Proposal.of("Delete profile " + request.profile() + with + "?", plan.build());
    }

    private static List<String> hanging(InstanceProfile profile, List<Wearer> wearers, Context context) {
        List<String> hanging = new ArrayList<>();
        profile.role().ifPresent(role -> hanging.add("holds role " + role));
        if (!wearers.isEmpty()) {
            List<String> labels =
                    wearers.stream().map(wearer -> label(wearer, context)).toList();
            hanging.add("is worn by " + Counted.named(labels, "instance", "instances"));
        }
        return hanging;
    }

    private static String label(Wearer wearer, Context context) {
        boolean here = context.session().chosenRegion().equals(Optional.of(wearer.region()));
        return wearer.instance().label() + (here ? "" : " in " + wearer.region());
    }

    private static LanyardException inUse(DeleteProfile request, List<String> hanging) {
        return new LanyardException(
                ErrorKind.SERVICE,
                "Profile " + request.profile() + " cannot be deleted while it " + String.join(" and ", hanging) + ".",
                "'profile delete " + request.profile() + " --cascade' clears it first.");
    }
}
