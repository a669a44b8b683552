package dev.lanyard.operation.instance;

import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Counted;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans that instances are launched. */
final class InstanceLaunch {

    private InstanceLaunch() {}

    static Proposal launch(LaunchInstances request, Context context) {
        if (request.count() < 1) {
            throw LanyardException.usage("'" + request.count() + "' is no number of instances.", "Launch 1 or more.");
        }
        // A profile that does not exist is found out now, not after two minutes of waiting for EC2 to learn of it.
        Optional<InstanceProfile> profile = request.profile().map(new InstanceProfiles(context.session())::get);
        LaunchSpec spec = new LaunchSpec(
                request.image(), request.type(), request.count(), request.profile(), tags(request), context.token());
        Place place = context.place().in(context.session().region());
        Step launch = LaunchStep.of(place, spec, profile.flatMap(InstanceProfile::roleArn));
        return Proposal.of(question(request, context), PlanBuilder.of(launch));
    }

    private static List<Tag> tags(LaunchInstances request) {
        Stream<Tag> name = request.name().stream().map(value -> new Tag("Name", value));
        return Stream.concat(name, request.tag().stream()).toList();
    }

    private static String question(LaunchInstances request, Context context) {
        String profile = request.profile().map(name -> "with profile " + name).orElse("without a profile");
        return "Launch " + Counted.of(request.count(), request.type() + " instance") + " in "
                + context.session().region() + " " + profile + "?";
    }
}
