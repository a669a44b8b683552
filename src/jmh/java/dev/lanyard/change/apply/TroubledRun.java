package dev.lanyard.change.apply;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileState;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.sandbox.SandboxFaults;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a plan of 500 steps takes while 30 of 100 calls are throttled, 5 fail, a new profile is unknown for 2 s and
 * EC2's limits hold: {@code mvn -Pbench test-compile exec:exec@bench -Dbench.main=dev.lanyard.change.apply.TroubledRun}.
 *
 * <p>It runs once and in real time, because what is measured are minutes.
 */
public final class TroubledRun {

    private static final int STEPS = 500;
    private static final int FIRST_STEPS = 2;
    private static final SandboxFaults TROUBLE =
            new SandboxFaults(Duration.ZERO, 30, 5, 0, true, Duration.ofSeconds(2));
    private static final Place PLACE = new Place("aws", TestingSandbox.ACCOUNT, Optional.empty());
    private static final Place HERE = PLACE.in(new RegionId(TestingFleet.REGION));
    private static final Arn PROFILE = PLACE.arn("iam", "instance-profile/p");

    private TroubledRun() {}

    public static void main(String[] arguments) {
        TestingSandbox sandbox = TestingSandbox.empty();
        Plan plan = plan(new TestingFleet(sandbox));
        sandbox.sandbox().disturb(TROUBLE);
        AwsSession session = TestingSessions.limited(sandbox);
        Means means = new Means(_ -> session, new NoLog(), new Timed(Instant.now()), TroubledRun::sleep);
        Instant start = Instant.now();
        Map<Integer, Ending> endings = new Applier(means, Terms.USUAL, "").apply(plan.steps(), Map.of(), Set.of());
        report(endings, Duration.between(start, Instant.now()));
    }

    /** A profile with its role, and the instances that are given it. */
    private static Plan plan(TestingFleet fleet) {
        fleet.role("web");
        PlanBuilder plan = new PlanBuilder();
        plan.add(new ProfileStep(
                PLACE,
                new ProfileName("p"),
                Optional.empty(),
                Optional.of(new ProfileState("/", List.of(), Optional.empty()))));
        plan.add(ProfileRoleStep.put(PLACE, PROFILE, PLACE.arn("iam", "role/web")));
        for (int number = 1; number <= STEPS - FIRST_STEPS; number++) {
            plan.add(dressing(fleet.instance(number)));
        }
        return plan.build();
    }

    private static Step dressing(String instance) {
        Worn wanted = new Worn(PROFILE, Optional.empty(), Optional.empty());
        return new WornProfileStep(
                HERE, new InstanceId(instance), "", Optional.empty(), Optional.empty(), Optional.of(wanted));
    }

    /** AssociateIamInstanceProfile: 100 at once, then 5 a second; a call that fails has taken a token and is repeated. */
    private static void report(Map<Integer, Ending> endings, Duration took) {
        double calls = STEPS - FIRST_STEPS;
        double necessary = (calls - 100) / 5;
        double withRepeats = (calls / 0.95 - 100) / 5;
        double seconds = took.toMillis() / 1000.0;
        long made =
                endings.values().stream().filter(Ending.Made.class::isInstance).count();
        System.out.printf(
                Locale.ROOT,
                "steps %d, made %d, not made %d%nnecessary %.1f s (with the failed calls repeated %.1f s)%n"
                        + "took %.1f s, ratio %.2f%n",
                endings.size(),
                made,
                endings.size() - made,
                necessary,
                withRepeats,
                seconds,
                seconds / necessary);
        endings.forEach((number, ending) -> {
            if (!(ending instanceof Ending.Made)) {
                System.out.println(number + ": " + ending);
            }
        });
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says when each fifth of the steps was made, to tell a slow run from a slow end. */
    private static final class Timed implements ApplyProgress {

        private final Instant start;
        private int next = STEPS / 5;

        Timed(Instant start) {
            this.start = start;
        }

        @Override
        public void now(Advance advance) {
            while (advance.made() >= next && next <= STEPS) {
                System.out.println(next + " made after "
                        + Duration.between(start, Instant.now()).toSeconds() + " s");
                next += STEPS / 5;
            }
        }

        @Override
        public void interrupted(Advance advance) {}
    }

    /** The journal is measured elsewhere. */
    private record NoLog() implements StepLog {

        @Override
        public void intended(int step) {}

        @Override
        public void done(int step, Step made, Optional<String> requestId) {}

        @Override
        public void failed(int step, LanyardException failure) {}

        @Override
        public void doubtful(int step, LanyardException failure) {}

        @Override
        public void passedOver(int step, String why) {}
    }
}
