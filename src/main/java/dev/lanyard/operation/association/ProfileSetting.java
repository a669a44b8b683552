package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.EachTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes instances wear a profile: reads all, decides for each, asks once, then does it. */
final class ProfileSetting {

    private ProfileSetting() {}

    static Changed set(SetProfile request, Context context) {
        AwsSession session = context.session();
        InstanceProfile profile = new InstanceProfiles(session).get(request.profile());
        List<Instance> instances = new InstanceFinder(session).find(request.instances());
        List<Decided> decided = decide(instances, profile, session);
        question(decided, profile).ifPresent(question -> {
            warnOfEmptiness(profile, context);
            context.dialogue().confirm(question);
        });
        Dressing dressing = new Dressing(context, profile);
        Changed changed = new EachTarget<>(
                        context.dialogue(),
                        (Decided one) -> one.instance().instanceId().value(),
                        (Decided one) -> dressing.dress(one.instance(), one.decision()))
                .of(decided);
        tellOfTheAgent(instances, changed, context);
        return changed;
    }

    private static List<Decided> decide(List<Instance> instances, InstanceProfile profile, AwsSession session) {
        List<InstanceId> ids = instances.stream().map(Instance::instanceId).toList();
        Map<InstanceId, List<Association>> associations =
                new Associations(session).of(ids).stream().collect(Collectors.groupingBy(Association::instanceId));
        return instances.stream()
                .map(instance -> new Decided(
                        instance,
                        Decision.of(instance, associations.getOrDefault(instance.instanceId(), List.of()), profile)))
                .toList();
    }

    /** Names what will be done to which instance; empty when nothing will. */
    private static Optional<String> question(List<Decided> decided, InstanceProfile profile) {
        List<String> gain = new ArrayList<>();
        List<String> exchange = new ArrayList<>();
        for (Decided one : decided) {
            Instance instance = one.instance();
            switch (one.decision()) {
                case Decision.Nothing _, Decision.Skip _ -> {}
                case Decision.Associate() -> gain.add(instance.label());
                case Decision.Await(Association passing) -> exchange.add(worn(instance, passing));
                case Decision.Replace(Association present) -> exchange.add(worn(instance, present));
                case Decision.Exchange(Association present) -> exchange.add(worn(instance, present));
            }
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, "give it to ", gain);
        addPart(parts, "replace what is worn by ", exchange);
        String role = profile.role().map(name -> "role " + name).orElse("no role");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Profile " + profile.instanceProfileName() + " (" + role + "): "
                        + String.join(", and ", parts) + "?");
    }

    private static void addPart(List<String> parts, String what, List<String> instances) {
        if (!instances.isEmpty()) {
            parts.add(what + Counted.named(instances, "instance", "instances"));
        }
    }

    private static String worn(Instance instance, Association present) {
        return instance.label() + " now in " + present.iamInstanceProfile().name();
    }

    private static void warnOfEmptiness(InstanceProfile profile, Context context) {
        if (profile.role().isEmpty()) {
            context.dialogue()
                    .tell("Profile " + profile.instanceProfileName()
                            + " holds no role, so instances get no credentials from it; 'profile add-role'"
                            + " gives it one.");
        }
    }

    /** The agent's timers: amazon-ssm-agent, credentialrefresher; it may sleep an hour on an instance it gave up on. */
    private static void tellOfTheAgent(List<Instance> instances, Changed changed, Context context) {
        boolean dressed = changed.changes().stream()
                .anyMatch(change ->
                        change.action().equals("associated") || change.action().equals("replaced"));
        boolean running = instances.stream().anyMatch(instance -> instance.state() == InstanceState.RUNNING);
        if (dressed && running) {
            context.dialogue()
                    .tell("The SSM Agent notices within about 30 minutes, in the worst case 60; 'instance reboot'"
                            + " hurries it, 'node wait' waits for it.");
        }
    }

    /** An instance and what is to be done to it. */
    private record Decided(Instance instance, Decision decision) {}
}
