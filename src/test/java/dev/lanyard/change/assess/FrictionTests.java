package dev.lanyard.change.assess;

import static dev.lanyard.change.assess.TestingPlans.ACCOUNT;
import static dev.lanyard.change.assess.TestingPlans.HERE;
import static dev.lanyard.change.assess.TestingPlans.attach;
import static dev.lanyard.change.assess.TestingPlans.createPolicy;
import static dev.lanyard.change.assess.TestingPlans.createRole;
import static dev.lanyard.change.assess.TestingPlans.delete;
import static dev.lanyard.change.assess.TestingPlans.deleteProfile;
import static dev.lanyard.change.assess.TestingPlans.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.assess.Friction.Tier;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.InstanceId;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrictionTests {

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    @Test
    void nothingToDoNeedsNothing() {
        assertThat(friction()).isEqualTo(Friction.NONE);
    }

    @Test
    void aYesDoesForOneThingThatUndoBringsBack() {
        fleet.role("web");
        fleet.profile("web", "web");
        assertThat(friction(attach("web"))).isEqualTo(Friction.ASK);
    }

    @Test
    void whoDeletesARoleTypesItsName() {
        fleet.role("web");
        assertThat(friction(delete("web")))
                .isEqualTo(new Friction(Tier.NAME, List.of("web"), "Role web cannot come back as it was."));
    }

    @Test
    void aYesDoesForAProfileThatIsTakenOff() {
        Arn profile = HERE.arn("iam", "instance-profile/web");
        Worn worn = new Worn(profile, Optional.empty(), Optional.of(new AssociationId("iip-assoc-0123456789abcdef0")));
        assertThat(friction(new WornProfileStep(
                        HERE.in(TestingContext.REGION),
                        new InstanceId(fleet.instance(1)),
                        "web-1",
                        Optional.empty(),
                        Optional.of(worn),
                        Optional.empty())))
                .isEqualTo(Friction.ASK);
    }

    @Test
    void whatIsDeletedLastIsWhatTheOthersWerePartsOf() {
        fleet.role("web");
        fleet.profile("web-profile", "");
        assertThat(friction(deleteProfile("web-profile"), delete("web")).typed())
                .containsExactly("web");
    }

    @Test
    void whoDeletesSeveralTypesTheNameOfTheAccount() {
        fleet.role("a");
        fleet.role("b");
        context.arrange(account -> account.alias = "example-shop");
        assertThat(friction(delete("a"), delete("b")))
                .isEqualTo(new Friction(
                        Tier.NAME, List.of("example-shop"), "2 of what is deleted cannot come back as it was."));
    }

    @Test
    void aRoleInSeveralProfilesIsShared() {
        fleet.role("web");
        fleet.profile("web-1", "web");
        fleet.profile("web-2", "web");
        assertThat(friction(attach("web")))
                .isEqualTo(new Friction(Tier.NAME, List.of("web"), "Role web is in 2 profiles (web-1, web-2)."));
    }

    @Test
    void whatManyInstancesFeelNeedsTheName() {
        fleet.role("web");
        fleet.profile("web", "web");
        for (int number = 1; number <= 3; number++) {
            context.run("association set " + fleet.instance(number) + " --profile web");
        }
        assertThat(friction(new FrictionRules(2, Set.of()), attach("web")))
                .isEqualTo(new Friction(Tier.NAME, List.of("web"), "3 running instances feel this, more than 2."));
        assertThat(friction(new FrictionRules(3, Set.of()), attach("web"))).isEqualTo(Friction.ASK);
    }

    @Test
    void manyThingsAtOnceNeedTheNameOfTheAccount() {
        Step[] steps = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> createRole("role" + number))
                .toArray(Step[]::new);
        assertThat(friction(steps))
                .isEqualTo(new Friction(
                        Tier.NAME, List.of("111122223333"), "11 things are changed at once, more than 10."));
    }

    @Test
    void aProtectedAccountAlwaysNeedsItsAlias() {
        context.arrange(account -> account.alias = "example-shop");
        assertThat(friction(TestingPlans.guarding(ACCOUNT), createPolicy("one", document(100))))
                .isEqualTo(new Friction(Tier.ACCOUNT, List.of("example-shop"), "Account example-shop is protected."));
        assertThat(TestingPlans.assess(context, TestingPlans.guarding(ACCOUNT), createRole("web"))
                        .radius()
                        .protectedAccounts())
                .containsExactly(ACCOUNT);
    }

    @Test
    void aProtectedAccountWithoutAliasNeedsItsId() {
        context.arrange(account -> account.alias = "");
        assertThat(friction(TestingPlans.guarding(ACCOUNT), createRole("web")).typed())
                .containsExactly("111122223333");
    }

    private Friction friction(Step... steps) {
        return friction(FrictionRules.USUAL, steps);
    }

    private Friction friction(FrictionRules rules, Step... steps) {
        return TestingPlans.assess(context, rules, steps).friction();
    }
}
