package dev.lanyard.change.assess;

import static dev.lanyard.change.assess.TestingPlans.HERE;
import static dev.lanyard.change.assess.TestingPlans.allow;
import static dev.lanyard.change.assess.TestingPlans.attach;
import static dev.lanyard.change.assess.TestingPlans.createRole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.change.step.BoundaryStep;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightsTests {

    private static final RoleName WEB = new RoleName("web");

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    @Test
    void whoMayAnythingIsDeniedNothing() {
        fleet.role("web");
        assertThat(TestingPlans.assess(context, attach("web")).findings()).isEmpty();
    }

    @Test
    void whatTheSimulatorDeniesIsKnownBeforehand() {
        fleet.role("web");
        operatorMay("iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy");
        assertThat(findings(attach("web"), createRole("other")))
                .containsExactly(
                        "ERROR [1] You may not iam:AttachRolePolicy on arn:aws:iam::111122223333:role/web:"
                                + " no identity-based policy allows it.",
                        "ERROR [2] You may not iam:CreateRole on arn:aws:iam::111122223333:role/other:"
                                + " no identity-based policy allows it.");
    }

    @Test
    void aRoleIsAskedAboutWithItsPath() {
        fleet.role("web", role -> role.path = "/team/");
        TestingPlans.operator(
                fleet,
                allow("*", "iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy"),
                allow("arn:aws:iam::111122223333:role/team/*", "iam:AttachRolePolicy"));
        assertThat(findings(attach("web"))).isEmpty();
    }

    @Test
    void everyStepAboutARoleIsAskedAboutWithThePath() {
        fleet.role("web", role -> role.path = "/team/");
        TestingPlans.operator(
                fleet,
                allow("*", "iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy"),
                allow("arn:aws:iam::111122223333:role/team/*", "iam:*"));
        assertThat(findings(
                        attach("web"),
                        TestingPlans.inline("web", "p", TestingPlans.document(100)),
                        new TrustStep(HERE, WEB, "{}", "{}", ""),
                        new TagStep(HERE, WEB, "a", Optional.empty(), Optional.of("1")),
                        new BoundaryStep(HERE, WEB, Optional.empty(), Optional.of(TestingPlans.READ_ONLY))))
                .isEmpty();
    }

    @Test
    void aRoleThatThePlanMakesIsAskedAboutWithItsPathToo() {
        TestingPlans.operator(
                fleet,
                allow("*", "iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy"),
                allow("arn:aws:iam::111122223333:role/team/*", "iam:CreateRole", "iam:AttachRolePolicy"));
        RoleSpec spec = new RoleSpec(
                WEB,
                TestingFleet.trust("ec2.amazonaws.com"),
                "/team/",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty());
        RoleStep made = new RoleStep(HERE, WEB, Optional.empty(), Optional.of(RoleState.of(spec)));
        assertThat(findings(made, attach("web"))).isEmpty();
    }

    @Test
    void manyResourcesOfOneActionAreOneCallAndOneFinding() {
        operatorMay("iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy");
        context.calls().clear();
        assertThat(findings(createRole("a"), createRole("b"), createRole("c")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ERROR [1, 2, 3] You may not iam:CreateRole on 3 resources (");
        assertThat(Collections.frequency(context.calls(), "SimulatePrincipalPolicy"))
                .isEqualTo(1);
    }

    @Test
    void withoutTheSimulatorTheCallersPoliciesAreRead() {
        fleet.role("web");
        operatorMay("iam:Get*", "iam:List*");
        assertThat(findings(attach("web")))
                .containsExactly("ERROR [1] You may not iam:AttachRolePolicy on arn:aws:iam::111122223333:role/web:"
                        + " no identity-based policy allows it.");
    }

    @Test
    void whatCannotBeLookedUpIsANoteAndNoWarning() {
        operatorMay("ec2:*");
        Assessment assessment = TestingPlans.as(context, "operator", createRole("web"));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notes())
                .contains("Whether you have the rights for it could not be looked up (iam:SimulatePrincipalPolicy:"
                        + " AccessDenied; iam:GetRole: AccessDenied).");
    }

    @Test
    void aDenialThatMayComeFromAMissingKeyIsAWarning() {
        TestingPlans.operator(
                fleet,
                allow("*", "iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy"),
                allow("*", "iam:CreateRole")
                        .replace("}", ",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}}"));
        assertThat(findings(createRole("web")))
                .containsExactly("WARNING [1] Perhaps you may not iam:CreateRole on arn:aws:iam::111122223333:role/web:"
                        + " no identity-based policy allows it, unless it is for aws:MultiFactorAuthPresent, which only"
                        + " a real request has.");
    }

    private void operatorMay(String... actions) {
        TestingPlans.operator(fleet, allow("*", actions));
    }

    private List<String> findings(Step... steps) {
        return TestingPlans.as(context, "operator", steps).findings().stream()
                .map(finding -> finding.severity() + " " + finding.steps() + " " + finding.message())
                .toList();
    }
}
