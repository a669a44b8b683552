package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans that instances wear a profile: reads all, and decides for each. */
final class ProfileSetting {

    private ProfileSetting() {}

    static Proposal set(SetProfile request, Context context) {
        AwsSession session = context.session();
        InstanceProfile profile = new InstanceProfiles(session).get(request.profile());
        List<Decided> decided = decide(new InstanceFinder(session).find(request.instances()), profile, context);
        Plan plan = plan(decided, profile, context.place().in(session.region()));
        return new Proposal(question(decided, profile), plan, ofTheAgent(decided));
    }

    private static List<Decided> decide(List<Instance> instances, InstanceProfile profile, Context context) {
        Map<InstanceId, List<Association>> associations = new Settling(context)
                .of(ready(instances)).stream().collect(Collectors.groupingBy(Association::instanceId));
        return instances.stream()
                .map(instance -> new Decided(
                        instance,
                        Decision.of(instance, associations.getOrDefault(instance.instanceId(), List.of()), profile)))
                .toList();
    }

    private static List<InstanceId> ready(List<Instance> instances) {
        return instances.stream()
                .filter(instance -> Decision.skipped(instance.state()).isEmpty())
                .map(Instance::instanceId)
                .toList();
    }

    private static Plan plan(List<Decided> decided, InstanceProfile profile, Place place) {
        PlanBuilder plan = new PlanBuilder();
        decided.forEach(one -> one.addTo(plan, profile, place));
        if (profile.role().isEmpty()) {
            plan.note("Profile " + profile.instanceProfileName()
                    + " holds no role, so instances get no credentials from it; 'profile add-role' gives it one.");
        }
        return plan.build();
    }

    /** Names what will be done to which instance. */
    private static String question(List<Decided> decided, InstanceProfile profile) {
        List<String> gain = new ArrayList<>();
        List<String> exchange = new ArrayList<>();
        for (Decided one : decided) {
            Instance instance = one.instance();
            switch (one.decision()) {
                case Decision.Nothing _, Decision.Skip _ -> {}
                case Decision.Associate() -> gain.add(instance.label());
                case Decision.Replace(Association present) -> exchange.add(worn(instance, present));
                case Decision.Exchange(Association present) -> exchange.add(worn(instance, present));
            }
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, "give it to ", gain);
        addPart(parts, "replace what is worn by ", exchange);
        String role = profile.role().map(name -> "role " + name).orElse("no role");
        return "Profile " + profile.instanceProfileName() + " (" + role + "): " + String.join(", and ", parts) + "?";
    }

    private static void addPart(List<String> parts, String what, List<String> instances) {
        if (!instances.isEmpty()) {
            parts.add(what + Counted.named(instances, "instance", "instances"));
        }
    }

    private static String worn(Instance instance, Association present) {
        return instance.label() + " now in " + present.iamInstanceProfile().name();
    }

    /** The agent's timers: amazon-ssm-agent, credentialrefresher; it may sleep an hour on an instance it gave up on. */
    private static List<String> ofTheAgent(List<Decided> decided) {
        return decided.stream().anyMatch(Decided::isFeltByAnAgent)
                ? List.of("The SSM Agent notices within about 30 minutes, in the worst case 60; 'instance reboot'"
                        + " hurries it, 'node wait' waits for it.")
                : List.of();
    }

    /** An instance and what is to be done to it. */
    private record Decided(Instance instance, Decision decision) {

        void addTo(PlanBuilder plan, InstanceProfile profile, Place place) {
            switch (decision) {
                case Decision.Nothing(Association present) ->
                    plan.unchanged(
                            id(), prefix() + "wears " + profile.instanceProfileName() + ", " + present.associationId());
                case Decision.Skip(String reason) -> plan.skipped(id(), prefix() + reason);
                case Decision.Associate() -> plan.add(WornProfileStep.putOn(place, instance, profile));
                case Decision.Replace(Association present) ->
                    plan.add(WornProfileStep.replace(place, instance, Worn.of(present), profile));
                case Decision.Exchange(Association present) -> {
                    plan.add(WornProfileStep.takeOff(place, instance, Worn.of(present)));
                    plan.add(WornProfileStep.putOn(place, instance, profile));
                }
            }
        }

        boolean isFeltByAnAgent() {
            return instance.state() == InstanceState.RUNNING
                    && (decision instanceof Decision.Associate || decision instanceof Decision.Replace);
        }

        private String id() {
            return instance.instanceId().value();
        }

        private String prefix() {
            return instance.name().isEmpty() ? "" : instance.name() + ": ";
        }
    }
}
