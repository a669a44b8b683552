package dev.lanyard.change.assess;

import static dev.lanyard.change.assess.TestingPlans.HERE;
import static dev.lanyard.change.assess.TestingPlans.allow;
import static dev.lanyard.change.assess.TestingPlans.attach;
import static dev.lanyard.change.assess.TestingPlans.createProfile;
import static dev.lanyard.change.assess.TestingPlans.createRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.state.RegionState.StateAssociationState;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritersTests {

    private static final String QUICK_SETUP = "AmazonSSMRoleForInstancesQuickSetup";

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    @Test
    void quickSetupPutsItsProfileOnAgain() {
        comesBack("us-east-1", _ -> {});
        assertThat(findings(puts("web", 1), takesOff("web", 2))).containsExactly("""
            WARNING [1, 2] Quick Setup's association SystemAssociationForManagingInstances in us-east-1 runs\
             AWS-AttachIAMToInstance on InstanceIds=* (rate(1 hour)): it can take off what an instance wears and put\
             profile AmazonSSMRoleForInstancesQuickSetup on, so this may not last. Take the instances out of the Quick\
             Setup configuration first, or look at them with 'association list' after its next run.\
            """);
    }

    @Test
    void whoGivesWhatQuickSetupGivesIsNotWarned() {
        comesBack("us-east-1", _ -> {});
        assertThat(findings(puts(QUICK_SETUP, 1))).isEmpty();
    }

    @Test
    void whatIsLaunchedWithAProfileIsMeantToo() {
        comesBack("us-east-1", _ -> {});
        assertThat(findings(launch(Optional.of(new ProfileName("web"))))).hasSize(1);
        assertThat(findings(launch(Optional.empty()))).isEmpty();
    }

    @Test
    void othersMayRunTheSameDocument() {
        comesBack("us-east-1", association -> {
            association.name = "";
            association.targets.clear();
            association.targets.put("tag:env", List.of("prod"));
        });
        assertThat(findings(puts("web", 1))).containsExactly("""
            WARNING [1] State Manager's association 00000000-0000-0000-0000-000000000001 in us-east-1 runs\
             AWS-AttachIAMToInstance on tag:env=prod (rate(1 hour)): it can take off what an instance wears and put\
             the profile of its role on, so this may not last. Find out in State Manager whom it belongs to, or look\
             at them with 'association list' after its next run.\
            """);
    }

    @Test
    void onlyInstancesThatItMayMeanAreWarnedOf() {
        comesBack("us-east-1", association -> association.targets.put("InstanceIds", List.of("i-%017x".formatted(2))));
        assertThat(findings(puts("web", 1))).isEmpty();
        assertThat(findings(puts("web", 1), puts("web", 2)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("WARNING [2] ");
    }

    @Test
    void otherDocumentsAndOtherRegionsDoNotMatter() {
        comesBack("us-east-1", association -> association.document = "AWS-UpdateSSMAgent");
        comesBack("eu-west-1", _ -> {});
        assertThat(findings(puts("web", 1))).isEmpty();
    }

    @Test
    void aRegionIsAskedOnceForAllItsInstances() {
        Step[] steps = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> puts("web", number))
                .toArray(Step[]::new);
        assertThat(findings(steps)).isEmpty();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWhereNoInstanceGetsAnother() {
        fleet.role("web");
        assertThat(findings(attach("web"), createRole("other"))).isEmpty();
        assertThat(asked()).isZero();
    }

    @Test
    void whatMayNotBeListedIsANote() {
        comesBack("us-east-1", _ -> {});
        TestingPlans.operator(fleet, allow("*", "iam:*", "ec2:*"));
        Assessment assessment = TestingPlans.as(context, "operator", puts("web", 1));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notes())
                .containsExactly("Whether Quick Setup gives instances in us-east-1 a profile of its own could not be"
                        + " looked up (ssm:ListAssociations: AccessDeniedException).");
    }

    @Test
    void quickSetupsOwnRoleAndProfileAreItsOwn() {
        fleet.role(QUICK_SETUP);
        assertThat(findings(attach(QUICK_SETUP), createProfile(QUICK_SETUP))).containsExactly("""
            WARNING [1] Quick Setup writes role AmazonSSMRoleForInstancesQuickSetup too (it is its own), so this may\
             not last. Change it in the Quick Setup configuration, or take the instances out of that first.\
            """, """
            WARNING [2] Quick Setup writes profile AmazonSSMRoleForInstancesQuickSetup too (it is its own), so this\
             may not last. Change it in the Quick Setup configuration, or take the instances out of that first.\
            """);
    }

    @Test
    void aRoleWithItsTagIsWrittenByQuickSetupToo() {
        fleet.role("web", role -> role.tags.put("QSConfigId-7kq2m", "7kq2m"));
        fleet.role("other");
        TagStep tag = new TagStep(HERE, new RoleName("web"), "team", Optional.empty(), Optional.of("shop"));
        assertThat(findings(attach("other"), attach("web"), tag)).containsExactly("""
            WARNING [2, 3] Quick Setup writes role web too (tag QSConfigId-7kq2m), so this may not last. Change it in\
             the Quick Setup configuration, or take the instances out of that first.\
            """);
    }

    @Test
    void aNewRoleHasNoOtherWriter() {
        assertThat(findings(createRole("web"), attach("web"))).isEmpty();
    }

    @Test
    void rolesWhoseTagsMayNotBeReadAreNamed() {
        fleet.role("web");
        TestingPlans.operator(fleet, allow("*", "iam:List*", "iam:AttachRolePolicy", "iam:SimulatePrincipalPolicy"));
        assertThat(TestingPlans.as(context, "operator", attach("web")).notes())
                .contains("Whether Quick Setup writes role web too could not be looked up (iam:GetRole:"
                        + " AccessDenied).");
    }

    private void comesBack(String region, Consumer<StateAssociationState> change) {
        StateAssociationState association = new StateAssociationState();
        association.id = "00000000-0000-0000-0000-000000000001";
        association.name = "SystemAssociationForManagingInstances";
        association.document = "AWS-AttachIAMToInstance";
        association.schedule = "rate(1 hour)";
        association.targets.put("InstanceIds", List.of("*"));
        change.accept(association);
        context.arrange(account -> account.region(region).stateAssociations.put(association.id, association));
    }

    private static WornProfileStep puts(String profile, int instance) {
        return step(instance, Optional.empty(), Optional.of(worn(profile)));
    }

    private static WornProfileStep takesOff(String profile, int instance) {
        return step(instance, Optional.of(worn(profile)), Optional.empty());
    }

    private static WornProfileStep step(int instance, Optional<Worn> before, Optional<Worn> after) {
        InstanceId id = new InstanceId("i-%017x".formatted(instance));
        return new WornProfileStep(HERE.in(TestingContext.REGION), id, "", Optional.empty(), before, after);
    }

    private static Worn worn(String profile) {
        return new Worn(HERE.arn("iam", "instance-profile/" + profile), Optional.empty(), Optional.empty());
    }

    private static LaunchStep launch(Optional<ProfileName> profile) {
        LaunchSpec spec = new LaunchSpec("ami-00000001", "t3.micro", 1, profile, List.of(), "token");
        return LaunchStep.of(HERE.in(new RegionId("us-east-1")), spec, Optional.empty());
    }

    private int asked() {
        return Collections.frequency(context.calls(), "ListAssociations");
    }

    private List<String> findings(Step... steps) {
        return TestingPlans.assess(context, steps).findings().stream()
                .map(finding ->
                        finding.severity() + " " + finding.steps() + " " + finding.message() + " " + finding.nextStep())
                .toList();
    }
}
