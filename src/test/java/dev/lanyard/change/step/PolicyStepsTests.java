package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Tag;
import dev.lanyard.model.VersionId;
import dev.lanyard.sandbox.TestingFleet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done to managed policies. */
class PolicyStepsTests {

    private static final String FIRST = TestingFleet.document("Allow", "ssm:GetParameter");
    private static final String SECOND = TestingFleet.document("Allow", "ssm:GetParameters");
    private static final String THIRD = TestingFleet.document("Allow", "ssm:DescribeParameters");
    private static final Pending<VersionId> V1 = Pending.known(new VersionId("v1"));
    private static final Pending<VersionId> V2 = Pending.known(new VersionId("v2"));

    private final StepBench bench = new StepBench();

    @Test
    void aPolicyIsMadeWithItsIdAndTakenBack() {
        PolicyStep made = bench.thereAndBack(creation(FIRST));

        assertThat(made.after().orElseThrow().policyId()).isPresent();
        assertThat(made.policy()).hasToString("arn:aws:iam::111122223333:policy/team/p");
    }

    @Test
    void aDeletedPolicyComesBack() {
        PolicyStep made = bench.make(creation(FIRST));

        bench.thereAndBack(
                PolicyStep.delete(bench.iam, made.policy(), made.after().orElseThrow()));
    }

    @Test
    void anotherPolicyOfTheNameIsShownWithWhatItSays() {
        bench.make(creation(SECOND));

        assertThat(bench.moved(creation(FIRST)))
                .startsWith("policy p: it exists (ANPA")
                .endsWith("\"Resource\":\"*\"}}, and when it was read, it does not exist");
    }

    @Test
    void aVersionGetsANumberWhichLaterStepsAreGiven() {
        VersionStep made = bench.thereAndBack(VersionStep.create(bench.iam, policy(), V1, SECOND));

        assertThat(made.gift()).contains("v2");
    }

    @Test
    void aVersionThatSomebodyElseHasMadeIsNotTheOneWanted() {
        VersionStep step = VersionStep.create(bench.iam, policy(), V1, SECOND);
        bench.make(VersionStep.create(bench.iam, step.policy(), V1, THIRD));

        assertThat(bench.standing(step)).isEqualTo(new Standing.AsBefore());
    }

    @Test
    void aVersionThatSaysSomethingElseIsNotDeleted() {
        Arn policy = policy();
        bench.make(VersionStep.create(bench.iam, policy, V1, SECOND));
        VersionState other = new VersionState(Optional.of(new VersionId("v2")), THIRD);

        assertThat(bench.moved(VersionStep.delete(bench.iam, policy, V2, other)))
                .startsWith("version v2 of policy p: it says ")
                .contains("ssm:GetParameters")
                .contains("ssm:DescribeParameters");
    }

    @Test
    void aVersionComesIntoForceAndGoesOutOfIt() {
        bench.thereAndBack(inForce(twoVersions()));
    }

    @Test
    void aVersionThatIsInForceAlreadyIsFoundWithWhatItSays() {
        DefaultVersionStep step = inForce(twoVersions());
        bench.make(step);

        assertThat(bench.standing(step))
                .isInstanceOfSatisfying(
                        Standing.AsAfter.class,
                        found -> assertThat(((DefaultVersionStep) found.step())
                                        .after()
                                        .document())
                                .hasValueSatisfying(text -> assertThat(text).isEqualToIgnoringWhitespace(SECOND)));
    }

    @Test
    void aThirdVersionInForceIsNamed() {
        Arn policy = twoVersions();
        bench.make(VersionStep.create(bench.iam, policy, V2, THIRD));
        bench.make(new DefaultVersionStep(bench.iam, policy, V1, Pending.known(new VersionId("v3"))));

        assertThat(bench.moved(inForce(policy)))
                .isEqualTo("policy p, version in force: v1 -> v2: it is at v3, and when it was read, it is at v1");
    }

    private PolicyStep creation(String document) {
        PolicyState state =
                new PolicyState("/team/", "for tests", document, List.of(new Tag("team", "ops")), Optional.empty());
        return PolicyStep.create(bench.iam, new PolicyName("p"), state);
    }

    private Arn policy() {
        return bench.make(creation(FIRST)).policy();
    }

    private Arn twoVersions() {
        Arn policy = policy();
        bench.make(VersionStep.create(bench.iam, policy, V1, SECOND));
        return policy;
    }

    private DefaultVersionStep inForce(Arn policy) {
        return new DefaultVersionStep(
                bench.iam, policy, new InForce(V1, Optional.of(FIRST)), new InForce(V2, Optional.of(SECOND)));
    }
}
