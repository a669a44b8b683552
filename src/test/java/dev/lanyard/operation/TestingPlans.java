package dev.lanyard.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.ec2.InstanceQuery;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.inventory.EachRegion;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.WornProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows plans as text, makes their steps one after the other, and takes them back. */
public record TestingPlans(TestingContext context) {

    private static final int MOST_TRIES = 5;

    /** Longer than EC2 takes to start and stop instances, and to learn of profiles. */
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    /** Returns a line for each line of the plan: its number, sign and title, and the steps that it waits for. */
    public String text(String line) {
        return context.plan(line).lines().stream().map(TestingPlans::text).collect(Collectors.joining("\n"));
    }

    private static String text(PlanLine line) {
        return switch (line) {
            case PlanLine.Untouched(Report report) ->
                "%s %s: %s".formatted(report.action(), report.target(), report.detail());
            case PlanLine.ToDo(int number, Step step, Set<Integer> after) ->
                number + sign(step) + step.title() + (after.isEmpty() ? "" : " after " + new TreeSet<>(after));
        };
    }

    private static String sign(Step step) {
        return switch (step.kind()) {
            case CREATE -> " + ";
            case CHANGE -> " ~ ";
            case DELETE -> " - ";
        };
    }

    /** Makes the steps of the line's plan, and takes back each that can be, the last first. */
    public void thereAndBack(String line) {
        List<Step> made = carryOut(context.plan(line));
        context.sleeper().sleep(A_WHILE);
        for (Step step : made.reversed()) {
            step.inverse().stream()
                    .flatMap(inverse -> fitting(inverse).stream())
                    .forEach(this::make);
            context.sleeper().sleep(A_WHILE);
        }
    }

    /** Returns what it takes now to make a step that was thought out earlier. */
    public List<Step> fitting(Step step) {
        return step.fitting(session(step)).step().calls(session(step));
    }

    private List<Step> carryOut(Plan plan) {
        Map<Integer, String> gifts = new HashMap<>();
        List<Step> made = new ArrayList<>();
        for (PlanLine.ToDo todo : plan.steps()) {
            Step done = make(todo.step().given(number -> Optional.ofNullable(gifts.get(number))));
            done.gift().ifPresent(gift -> gifts.put(todo.number(), gift));
            made.add(done);
        }
        return made;
    }

    /** Makes a step, and waits for what AWS does not know yet. */
    public Step make(Step step) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return ChangeScope.within(new Receipt(), () -> step.make(session(step)));
            } catch (AwsException failure) {
                assertThat(step.passing()).anyMatch(propagation -> propagation.explains(failure));
                context.sleeper().sleep(A_WHILE);
            }
        }
        return ChangeScope.within(new Receipt(), () -> step.make(session(step)));
    }

    private AwsSession session(Step step) {
        return step.place().region().map(context.session()::in).orElseGet(context::session);
    }

    /** Returns what can come back of profiles, instances and associations, as AWS tells: all but ids and times. */
    public String world() {
        AwsSession session = context.session();
        InstanceProfiles iam = new InstanceProfiles(session);
        List<InstanceProfile> profiles = iam.list().stream()
                .map(listed -> iam.get(listed.instanceProfileName()))
                .toList();
        Set<WornProfile> alive = profiles.stream().map(InstanceProfile::worn).collect(Collectors.toSet());
        Stream<String> lines = Stream.concat(
                profiles.stream().map(TestingPlans::text),
                new EachRegion(session).read(region -> region(region, alive)).found().stream());
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> region(AwsSession region, Set<WornProfile> alive) {
        Stream<String> instances =
                new Instances(region).list(InstanceQuery.ALL).stream().map(TestingPlans::text);
        Stream<String> associations = new Associations(region)
                .list().stream()
                        .filter(association -> association.state() != AssociationState.DISASSOCIATED)
                        .map(association -> text(association, alive));
        return Stream.concat(instances, associations).toList();
    }

    private static String text(InstanceProfile profile) {
        return "profile %s holds %s, tagged %s".formatted(profile.arn(), profile.roleArn(), profile.tags());
    }

    private static String text(Instance instance) {
        return "instance %s is %s, %s".formatted(instance.instanceId(), instance.state(), instance.metadata());
    }

    private static String text(Association association, Set<WornProfile> alive) {
        WornProfile worn = association.iamInstanceProfile();
        return "instance %s wears %s, %s, %s"
                .formatted(
                        association.instanceId(),
                        worn.arn(),
                        alive.contains(worn) ? "alive" : "dead",
                        association.state());
    }
}
