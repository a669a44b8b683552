package dev.lanyard.change.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.apply.DisturbedWay.Disturbance;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileState;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunOrderTests {

    private static final String ASSOCIATE = "AssociateIamInstanceProfile";
    private static final RoleName WEB = new RoleName("web");
    private static final Arn WEB_ARN = TestingRun.PLACE.arn("iam", "role/web");
    private static final ProfileName PROFILE = new ProfileName("p");
    private static final Arn PROFILE_ARN = TestingRun.PLACE.arn("iam", "instance-profile/p");

    private final TestingRun run = new TestingRun();

    @Test
    void aStepIsMadeAfterThoseThatItWaitsFor() {
        run.fleet.role("web");

        run.apply(newProfile());

        assertThat(run.way.changes()).containsExactly("CreateInstanceProfile", "AddRoleToInstanceProfile", ASSOCIATE);
    }

    @Test
    void independentStepsAreMadeSideBySide() {
        List<Step> steps = run.dressing(4);
        CyclicBarrier together = new CyclicBarrier(4);
        for (int call = 0; call < 4; call++) {
            run.way.disturb(ASSOCIATE, Disturbance.preceded(() -> meet(together)));
        }

        assertThat(run.under(OnError.STOP, 4).apply(steps).values()).allMatch(Ending.Made.class::isInstance);
    }

    @Test
    void noMoreCallsAreUnderWayThanAllowed() {
        List<Step> steps = run.dressing(12);
        AtomicInteger most = watch(ASSOCIATE, 12);

        run.under(OnError.STOP, 3).apply(steps);

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void whileAStepWaitsAnotherIsMade() {
        List<Step> steps = run.dressing(2);
        run.way.disturb(ASSOCIATE, Disturbance.throttled());
        CountDownLatch made = new CountDownLatch(1);
        run.way.disturb(ASSOCIATE, Disturbance.preceded(made::countDown));
        run.whileSleeping(_ -> await(made));

        run.under(OnError.STOP, 1).apply(steps);

        assertThat(run.log.lines()).containsExactly("1 intended", "2 intended", "2 done by a call", "1 done by a call");
    }

    @Test
    void oneThingIsChangedByOneStepAtATime() {
        run.fleet.role("web", role -> role.attached.clear());
        AtomicInteger most = watch("AttachRolePolicy", 3);

        run.apply(
                attach("AmazonSSMManagedInstanceCore"),
                attach("ReadOnlyAccess"),
                attach("CloudWatchAgentServerPolicy"));

        assertThat(run.way.count("AttachRolePolicy")).isEqualTo(3);
        assertThat(most.get()).isOne();
    }

    @Test
    void endingsComeInTheOrderOfThePlan() {
        assertThat(run.apply(run.dressing(20)).keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void whatWaitsForAFailedStepIsPassedOver() {
        run.fleet.role("web");
        run.way.disturb("CreateInstanceProfile", Disturbance.refused("LimitExceeded", "Too many."));

        Map<Integer, Ending> endings = run.under(OnError.CONTINUE, 8).apply(newProfile());

        assertThat(endings.get(1)).isInstanceOf(Ending.Failed.class);
        assertThat(endings.get(2)).isEqualTo(new Ending.PassedOver("waits for step 1, which failed"));
        assertThat(run.log.of(3)).containsExactly("3 passed over: waits for step 1, which failed");
    }

    @Test
    void afterAFailureNothingMoreIsBegun() {
        List<Step> steps = run.dressing(5);
        run.way.disturb(ASSOCIATE, Disturbance.refused("UnauthorizedOperation", "You may not."));

        Map<Integer, Ending> endings = run.under(OnError.STOP, 1).apply(steps);

        assertThat(endings.values())
                .filteredOn(new Ending.PassedOver("not begun because of step 1, which failed")::equals)
                .hasSize(4);
        assertThat(run.dressed()).isZero();
    }

    @Test
    void orTheOthersAreMadeAllTheSame() {
        List<Step> steps = run.dressing(5);
        run.way.disturb(ASSOCIATE, Disturbance.refused("UnauthorizedOperation", "You may not."));

        run.under(OnError.CONTINUE, 1).apply(steps);

        assertThat(run.dressed()).isEqualTo(4);
    }

    @Test
    void whatAnEarlierStepMadeMayBeUnknownToIamForAWhile() {
        run.fleet.role("web");
        for (int call = 0; call < 3; call++) {
            run.way.disturb("AddRoleToInstanceProfile", iamUnknown());
        }

        assertThat(run.apply(newProfile()).values()).allMatch(Ending.Made.class::isInstance);
        assertThat(run.way.count("AddRoleToInstanceProfile")).isEqualTo(4);
    }

    @Test
    void whatNoStepMadeIsNotWaitedFor() {
        run.way.disturb("AttachRolePolicy", iamUnknown());
        run.fleet.role("web", role -> role.attached.clear());

        assertThat(run.apply(attach("ReadOnlyAccess")).get(1)).isInstanceOf(Ending.Failed.class);
        assertThat(run.slept()).isZero();
    }

    @Test
    void aLookThatIsOlderThanAnEarlierStepIsNotTakenForSomebodyElsesChange() {
        run.fleet.role("web");
        run.fleet.role("other");
        run.fleet.profile("p", "other");
        AtomicReference<byte[]> memory = new AtomicReference<>();
        run.way.disturb("GetInstanceProfile", Disturbance.remembered(memory));
        run.way.disturb("GetInstanceProfile", Disturbance.stale(memory));
        Step take = ProfileRoleStep.take(TestingRun.PLACE, PROFILE_ARN, TestingRun.PLACE.arn("iam", "role/other"));

        Map<Integer, Ending> endings = run.apply(take, ProfileRoleStep.put(TestingRun.PLACE, PROFILE_ARN, WEB_ARN));

        assertThat(endings.values()).allMatch(Ending.Made.class::isInstance);
    }

    @Test
    void progressNamesWhatIsDone() {
        run.under(OnError.STOP, 1).apply(run.dressing(2));

        assertThat(run.told)
                .containsExactly(
                        "0 of 2 done, profile of i-00000000000000001 (web-1): p",
                        "1 of 2 done, profile of i-00000000000000002 (web-2): p",
                        "2 of 2 done");
    }

    private static Disturbance iamUnknown() {
        return Disturbance.refused("NoSuchEntity", "It cannot be found.");
    }

    private AtomicInteger watch(String action, int calls) {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int call = 0; call < calls; call++) {
            run.way.disturb(action, request -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                try {
                    return request.call();
                } finally {
                    now.decrementAndGet();
                }
            });
        }
        return most;
    }

    private static void await(CountDownLatch event) {
        try {
            assertThat(event.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Plan newProfile() {
        PlanBuilder plan = new PlanBuilder();
        ProfileState wanted = new ProfileState("/", List.of(), Optional.empty());
        plan.add(new ProfileStep(TestingRun.PLACE, PROFILE, Optional.empty(), Optional.of(wanted)));
        plan.add(ProfileRoleStep.put(TestingRun.PLACE, PROFILE_ARN, WEB_ARN));
        plan.add(TestingRun.dressing(run.fleet.instance(1), 1));
        return plan.build();
    }

    private static Step attach(String policy) {
        return AttachmentStep.attach(TestingRun.PLACE, WEB, new Arn("aws", "iam", "", "aws", "policy/" + policy));
    }
}
