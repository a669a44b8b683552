package dev.lanyard.operation.profile;

import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.Wearer;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.operation.Context;
import java.util.List;

/** Plans the way out for profiles: off the instances that wear them, their roles out of them, and they themselves gone. */
public record ProfileRemoval(Context context, PlanBuilder plan) {

    /** Adds the steps for the profiles and for those who wear them; it only reads. */
    public void of(List<InstanceProfile> profiles, List<Wearer> wearers) {
        wearers.forEach(this::takeOff);
        profiles.forEach(this::remove);
    }

    private void takeOff(Wearer wearer) {
        Place place = context.place().in(wearer.region());
        plan.add(WornProfileStep.takeOff(place, wearer.instance(), Worn.of(wearer.association())));
    }

    /** Lists of profiles lack the tags, which have to be kept for the profile to come back as it was. */
    private void remove(InstanceProfile listed) {
        Place place = context.place();
        InstanceProfile profile = new InstanceProfiles(context.session()).get(listed.instanceProfileName());
        profile.roleArn().ifPresent(role -> plan.add(ProfileRoleStep.take(place, profile.arn(), role)));
        plan.add(ProfileStep.delete(place, profile));
    }
}
