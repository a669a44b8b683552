package dev.lanyard.operation.instance;

import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.AwaitedPropagation;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import java.util.List;
import java.util.stream.Stream;

/** Launches instances. */
final class InstanceLaunch {

    private InstanceLaunch() {}

    static Changed launch(LaunchInstances request, Context context) {
        if (request.count() < 1) {
            throw LanyardException.usage("'" + request.count() + "' is no number of instances.", "Launch 1 or more.");
        }
        // A profile that does not exist is found out now, not after two minutes of waiting for EC2 to learn of it.
        request.profile().ifPresent(name -> new InstanceProfiles(context.session()).get(name));
        context.dialogue().confirm(question(request, context));
        LaunchSpec spec = new LaunchSpec(
                request.image(), request.type(), request.count(), request.profile(), tags(request), context.token());
        Instances instances = new Instances(context.session());
        List<Instance> launched = AwaitedPropagation.ofProfile(context).call(() -> instances.launch(spec));
        return new Changed(launched.stream().map(InstanceLaunch::change).toList());
    }

    private static Change change(Instance instance) {
        String name = instance.name().isEmpty() ? "" : instance.name() + ": ";
        return new Change("launched", instance.instanceId().value(), name + "is " + instance.state());
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
