package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.RegionId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Plans made over a sandbox in which waiting takes no time but moves the world's clock. */
final class TestingRun {

    static final Place PLACE = new Place("aws", TestingSandbox.ACCOUNT, Optional.empty());
    static final Place HERE = PLACE.in(new RegionId(TestingFleet.REGION));

    final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    final TestingFleet fleet = new TestingFleet(sandbox);
    final DisturbedWay way = new DisturbedWay(sandbox.sandbox().httpClient());
    final AwsSession session = TestingSessions.on(sandbox, () -> way);
    final WrittenLog log = new WrittenLog();
    final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<Duration> slept = new AtomicReference<>(Duration.ZERO);
    private volatile Consumer<Duration> whileSleeping = _ -> {};
    private Map<Integer, Step> made = Map.of();
    private Set<Integer> inDoubt = Set.of();
    private Terms terms = Terms.USUAL;
    private Reach reach = _ -> session;

    TestingRun under(OnError onError, int atOnce) {
        terms = new Terms(onError, atOnce);
        return this;
    }

    /** Goes on with a run that was cut off. */
    TestingRun after(Map<Integer, Step> already, Set<Integer> doubted) {
        made = already;
        inDoubt = doubted;
        return this;
    }

    TestingRun whileSleeping(Consumer<Duration> event) {
        whileSleeping = event;
        return this;
    }

    void reach(Reach other) {
        reach = other;
    }

    Duration slept() {
        return slept.get();
    }

    Map<Integer, Ending> apply(Step... steps) {
        return apply(List.of(steps));
    }

    Map<Integer, Ending> apply(List<? extends Step> steps) {
        PlanBuilder plan = new PlanBuilder();
        steps.forEach(plan::add);
        return apply(plan.build());
    }

    Map<Integer, Ending> apply(Plan plan) {
        Means means = new Means(reach, log, progress(), this::sleep);
        return new Applier(means, terms, "'resume 7' goes on.").apply(plan.steps(), made, inDoubt);
    }

    private ApplyProgress progress() {
        return new ApplyProgress() {
            @Override
            public void now(Advance advance) {
                told.add(advance.words());
            }

            @Override
            public void interrupted(Advance advance) {
                told.add("interrupted: " + advance.words());
            }
        };
    }

    private void sleep(Duration duration) {
        slept.accumulateAndGet(duration, Duration::plus);
        sandbox.arrange(world -> world.clockAheadSeconds += Math.max(1, duration.toSeconds()));
        whileSleeping.accept(duration);
    }

    /** Puts a number of instances and the profile p into the world, and returns the steps that dress them. */
    List<Step> dressing(int count) {
        fleet.role("web");
        fleet.profile("p", "web");
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            steps.add(dressing(fleet.instance(number), number));
        }
        return steps;
    }

    static Step dressing(String instance, int number) {
        Arn profile = PLACE.arn("iam", "instance-profile/p");
        Worn wanted = new Worn(profile, Optional.empty(), Optional.empty());
        return new WornProfileStep(
                HERE,
                new InstanceId(instance),
                "web-" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.of(wanted));
    }

    /** Returns how many associations the world has. */
    int dressed() {
        return sandbox.look(world -> TestingFleet.account(world, TestingSandbox.ACCOUNT.value())
                .region(TestingFleet.REGION)
                .associations
                .size());
    }
}
