package dev.lanyard.change.assess;

import static dev.lanyard.change.assess.TestingPlans.HERE;
import static dev.lanyard.change.assess.TestingPlans.attach;
import static dev.lanyard.change.assess.TestingPlans.createPolicy;
import static dev.lanyard.change.assess.TestingPlans.createProfile;
import static dev.lanyard.change.assess.TestingPlans.createRole;
import static dev.lanyard.change.assess.TestingPlans.delete;
import static dev.lanyard.change.assess.TestingPlans.document;
import static dev.lanyard.change.assess.TestingPlans.inline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaTests {

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    @Test
    void theEleventhPolicyOfARoleIsTooMuch() {
        fleet.role("web", role -> IntStream.range(0, 9).forEach(number -> role.attached.add(own(number))));
        assertThat(words(attach("web")))
                .containsExactly("[1] Role web would have 11 managed policies, and the account allows a role 10.");
    }

    @Test
    void aPolicyThatIsTakenOffBeforeMakesRoom() {
        fleet.role("web", role -> IntStream.range(0, 9).forEach(number -> role.attached.add(own(number))));
        Step detach = AttachmentStep.detach(HERE, new RoleName("web"), Arn.parse(TestingFleet.CORE));
        assertThat(words(detach, attach("web"))).isEmpty();
        assertThat(words(attach("web"), detach)).hasSize(1);
    }

    @Test
    void aNewRoleHasNothingOnItYet() {
        Step[] steps = IntStream.rangeClosed(0, 11)
                .mapToObj(number -> number == 0 ? createRole("web") : attach("web", number))
                .toArray(Step[]::new);
        assertThat(words(steps))
                .containsExactly("[12] Role web would have 11 managed policies, and the account allows a role 10.");
    }

    @Test
    void inlinePoliciesOfARoleAreMeasuredTogether() {
        fleet.role("web", role -> role.inline.put("old", document(6000)));
        assertThat(words(inline("web", "new", document(4240)))).isEmpty();
        assertThat(words(inline("web", "new", document(4241))))
                .containsExactly(
                        "[1] The inline policies of role web would have 10241 characters together without white"
                                + " space, and IAM allows 10240.");
        assertThat(words(inline("web", "old", document(10240)))).isEmpty();
    }

    @Test
    void aDocumentThatIsTooLargeIsFoundWithoutACall() {
        assertThat(words(createPolicy("large", document(6145))))
                .containsExactly(
                        "[1] The document of policy large has 6145 characters without white space, and IAM allows"
                                + " 6144.");
    }

    @Test
    void theSixthVersionIsTooMuch() {
        context.arrange(account -> account.iam.policies.put("p", BlastRadiusTests.policy("p", 5)));
        Arn policy = HERE.arn("iam", "policy/p");
        Pending<VersionId> newest = Pending.known(new VersionId("v5"));
        assertThat(words(VersionStep.create(HERE, policy, newest, document(100))))
                .containsExactly("[1] Policy p would have 6 versions, and IAM keeps 5.");
    }

    @Test
    void tagsAreCountedByTheirKeys() {
        fleet.role("web", role -> IntStream.range(0, 50).forEach(number -> role.tags.put("k" + number, "v")));
        assertThat(words(tag("K1"))).isEmpty();
        assertThat(words(tag("other"))).containsExactly("[1] Role web would have 51 tags, and IAM allows 50.");
    }

    @Test
    void anAccountThatIsFullIsKnownBeforehand() {
        context.arrange(account -> IntStream.range(0, 1000).forEach(number -> {
            ProfileState profile = new ProfileState();
            profile.name = "p" + number;
            account.iam.profiles.put(profile.name, profile);
        }));
        assertThat(words(createProfile("one-more")))
                .containsExactly("[1] The account would have 1001 instance profiles, and may have 1000.");
    }

    @Test
    void namesThatDifferInCaseOnlyAreTheSame() {
        fleet.role("Web");
        assertThat(words(createRole("web"), createRole("other"), createRole("OTHER")))
                .containsExactly(
                        "[1] There is a role Web, and to IAM the name web is the same: it takes no notice of case.",
                        "[3] There is a role other, and to IAM the name OTHER is the same: it takes no notice of"
                                + " case.");
        assertThat(words(delete("Web"), createRole("web"))).isEmpty();
    }

    @Test
    void whatCouldNotBeLookedUpIsANote() {
        fleet.role("web");
        TestingPlans.operator(fleet, TestingPlans.allow("*", "ec2:*"));
        assertThat(TestingPlans.as(context, "operator", attach("web")).notes())
                .contains("How many policies are on role web could not be looked up (iam:ListAttachedRolePolicies:"
                        + " AccessDenied).");
    }

    @Test
    void manyRolesAreReadWithTheWholeAccount() {
        Step[] steps = IntStream.range(0, 30)
                .mapToObj(number -> {
                    fleet.role("role" + number);
                    return attach("role" + number);
                })
                .toArray(Step[]::new);
        context.calls().clear();
        assertThat(words(steps)).isEmpty();
        assertThat(context.calls())
                .contains("GetAccountAuthorizationDetails")
                .doesNotContain("GetRole", "ListAttachedRolePolicies");
    }

    private static TagStep tag(String key) {
        return new TagStep(HERE, new RoleName("web"), key, Optional.empty(), Optional.of("v"));
    }

    private static String own(int number) {
        return "arn:aws:iam::111122223333:policy/own" + number;
    }

    private List<String> words(Step... steps) {
        return TestingPlans.assess(context, steps).findings().stream()
                .map(finding -> finding.steps() + " " + finding.message())
                .toList();
    }
}
