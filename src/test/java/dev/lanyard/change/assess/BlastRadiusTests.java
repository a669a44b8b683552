package dev.lanyard.change.assess;

import static dev.lanyard.change.assess.TestingPlans.HERE;
import static dev.lanyard.change.assess.TestingPlans.attach;
import static dev.lanyard.change.assess.TestingPlans.createRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.assess.BlastRadius.Wearer;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.UserState;
import dev.lanyard.sandbox.state.IamState.VersionState;
import dev.lanyard.sandbox.state.RegionState;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BlastRadiusTests {

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    @Test
    void whoWearsTheRoleFeelsIt() {
        fleet.role("web");
        fleet.profile("web", "web");
        wears(fleet.instance(1), "web");

        BlastRadius radius = radius(attach("web"));

        assertThat(radius.words()).isEqualTo("1 profile, 1 running instance in us-east-1 feel this");
        assertThat(radius.instances()).extracting(Wearer::name).containsExactly("web-1");
        assertThat(radius.regions()).hasSize(17);
        assertThat(radius.unread()).isEmpty();
    }

    @Test
    void allRegionsAreLookedInOnceForTheWholePlan() {
        for (String name : List.of("a", "b", "c")) {
            fleet.role(name);
            fleet.profile(name, name);
            wears(fleet.instance(name.charAt(0)), name);
        }
        move("i-%017x".formatted((int) 'a'));

        assertThat(radius(attach("a"), attach("b"), attach("c")).words())
                .isEqualTo("3 profiles, 3 running instances in 2 Regions feel this");
        assertThat(context.calls().stream().filter("DescribeInstances"::equals)).hasSize(17);
        assertThat(Collections.frequency(context.calls(), "ListInstanceProfiles"))
                .isEqualTo(1);
    }

    private void move(String instance) {
        context.arrange(account -> {
            RegionState from = account.region("us-east-1");
            RegionState to = account.region("eu-west-1");
            to.instances.put(instance, Objects.requireNonNull(from.instances.remove(instance)));
            to.associations.putAll(from.associations);
        });
    }

    @Test
    void nobodyFeelsWhatIsNew() {
        BlastRadius radius = radius(createRole("web"), attach("web"));

        assertThat(radius.words()).isEqualTo("nobody feels this");
        assertThat(context.calls()).doesNotContain("DescribeInstances");
    }

    @Test
    void whoeverHoldsAPolicyOrIsBoundedByItFeelsIt() {
        String policy = HERE.arn("iam", "policy/limits").toString();
        fleet.arrange(account -> account.iam.policies.put("limits", policy("limits", 1)));
        fleet.role("bounded", role -> role.boundary = policy);
        fleet.profile("bounded", "bounded");
        context.arrange(account -> {
            UserState ann = new UserState();
            ann.name = "ann";
            ann.attached.add(policy);
            account.iam.users.put("ann", ann);
            AccessKeyState key = new AccessKeyState();
            key.userName = "ann";
            account.accessKeys.put("AKIAANN", key);
        });

        BlastRadius radius = radius(new DefaultVersionStep(HERE, Arn.parse(policy), version("v1"), version("v2")));

        assertThat(radius.words()).isEqualTo("1 profile, user ann feel this");
    }

    /** A policy of the account with so many versions, of which the first is in force. */
    static PolicyState policy(String name, int versions) {
        PolicyState policy = new PolicyState();
        policy.name = name;
        for (int number = 1; number <= versions; number++) {
            VersionState version = new VersionState();
            version.document = TestingFleet.document("Allow", "s3:*");
            policy.versions.put("v" + number, version);
        }
        return policy;
    }

    private static Pending<VersionId> version(String version) {
        return Pending.known(new VersionId(version));
    }

    @Test
    void aRegionThatMayNotBeReadIsNamed() {
        fleet.role("web");
        fleet.profile("web", "web");
        wears(fleet.instance(1), "web");
        TestingPlans.operator(
                fleet,
                TestingPlans.allow("*", "iam:*", "ec2:DescribeRegions"),
                TestingPlans.allow("*", "ec2:DescribeInstances")
                        .replace("}", ",\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":\"us-east-1\"}}}"));

        BlastRadius radius = TestingPlans.as(context, "operator", attach("web")).radius();

        assertThat(radius.words())
                .isEqualTo("1 profile, 1 running instance in us-east-1 feel this, and perhaps more: not all could be"
                        + " read");
        assertThat(radius.regions()).containsExactly(new RegionId("us-east-1"));
        assertThat(radius.unread())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("instances in ap-northeast-1, ap-northeast-2")
                .endsWith("us-west-2 (ec2:DescribeInstances: UnauthorizedOperation)");
    }

    @Test
    void whereTheRegionsAreNotToldOnlyOnesOwnIsLookedIn() {
        fleet.role("web");
        fleet.profile("web", "web");
        wears(fleet.instance(1), "web");
        operatorMay("iam:*", "ec2:DescribeInstances");

        BlastRadius radius = TestingPlans.as(context, "operator", attach("web")).radius();

        assertThat(radius.running()).isEqualTo(1);
        assertThat(radius.unread())
                .containsExactly(
                        "the account's Regions, so only us-east-1 was looked in (ec2:DescribeRegions:" + " refused)");
    }

    @Test
    void aCallerWhoMayNotReadIamIsToldThatThereMayBeMore() {
        fleet.role("web");
        operatorMay("ec2:*");

        BlastRadius radius = TestingPlans.as(context, "operator", attach("web")).radius();

        assertThat(radius.words()).isEqualTo("nobody is known to feel this: not all could be read");
        assertThat(radius.unread()).containsExactly("the account's profiles (iam:ListInstanceProfiles: AccessDenied)");
    }

    private void operatorMay(String... actions) {
        TestingPlans.operator(fleet, TestingPlans.allow("*", actions));
    }

    @Test
    void anInstanceThatIsChangedItselfIsLookedAtInItsRegionOnly() {
        String id = fleet.instance(1);

        BlastRadius radius = radius(new RebootStep(HERE.in(new RegionId("us-east-1")), new InstanceId(id), "web-1"));

        assertThat(radius.words()).isEqualTo("1 running instance in us-east-1 feels this");
        assertThat(Collections.frequency(context.calls(), "DescribeInstances")).isEqualTo(1);
    }

    private void wears(String instance, String profile) {
        context.run("association set " + instance + " --profile " + profile);
    }

    private BlastRadius radius(Step... steps) {
        context.calls().clear();
        return TestingPlans.assess(context, steps).radius();
    }
}
