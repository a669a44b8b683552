package dev.lanyard.change.step;

import static dev.lanyard.change.step.StepBench.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.VersionId;
import dev.lanyard.sandbox.TestingFleet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which steps wait for which, as their footprints have it. */
class StepOrderTests {

    private static final Place IAM = new Place("aws", new AccountId("111122223333"), Optional.empty());
    private static final Place REGION = IAM.in(new RegionId("us-east-1"));
    private static final Arn POLICY = IAM.arn("iam", "policy/p");
    private static final Arn ROLE = IAM.arn("iam", "role/web");
    private static final Arn PROFILE = IAM.arn("iam", "instance-profile/web");
    private static final Pending<VersionId> V1 = Pending.known(VersionStep.FIRST);
    private static final String DOCUMENT = TestingFleet.document("Allow", "ssm:GetParameter");

    @Test
    void whatHangsOnARoleWaitsForTheRoleAndForWhatHangs() {
        assertThat(waits(role(), policy(), attach())).containsExactly(Set.of(), Set.of(), Set.of(1, 2));
    }

    @Test
    void whatBelongsToARoleWaitsForTheRoleOnly() {
        assertThat(waits(
                        role(),
                        new TrustStep(IAM, WEB, "{}", DOCUMENT, ""),
                        new InlinePolicyStep(IAM, WEB, new PolicyName("i"), Optional.empty(), Optional.of(DOCUMENT)),
                        new TagStep(IAM, WEB, "a", Optional.empty(), Optional.of("1"))))
                .containsExactly(Set.of(), Set.of(1), Set.of(1), Set.of(1));
    }

    @Test
    void aRoleGoesWhenNothingHangsOnItAnyMore() {
        assertThat(waits(
                        AttachmentStep.detach(IAM, WEB, POLICY),
                        ProfileRoleStep.take(IAM, PROFILE, ROLE),
                        new RoleStep(IAM, WEB, Optional.of(roleState()), Optional.empty())))
                .containsExactly(Set.of(), Set.of(), Set.of(1, 2));
    }

    @Test
    void aBoundaryWaitsForThePolicyThatItIs() {
        assertThat(waits(policy(), new BoundaryStep(IAM, WEB, Optional.empty(), Optional.of(POLICY))))
                .containsExactly(Set.of(), Set.of(1));
    }

    @Test
    void aVersionComesIntoForceAfterItIsMadeAndAfterRoomWasMade() {
        VersionState old = new VersionState(Optional.of(VersionStep.FIRST), DOCUMENT);
        assertThat(waits(
                        VersionStep.delete(IAM, POLICY, V1, old),
                        VersionStep.create(IAM, POLICY, V1, DOCUMENT),
                        new DefaultVersionStep(IAM, POLICY, V1, new Pending.Promised<>(2, "version"))))
                .containsExactly(Set.of(), Set.of(1), Set.of(2));
    }

    @Test
    void anInstanceIsGivenAProfileWhenTheProfileHoldsItsRole() {
        assertThat(waits(role(), profile(), ProfileRoleStep.put(IAM, PROFILE, ROLE), putOn(1), putOn(2)))
                .containsExactly(Set.of(), Set.of(), Set.of(1, 2), Set.of(2, 3), Set.of(2, 3));
    }

    @Test
    void aProfileGoesWhenNobodyWearsItAndItHoldsNoRole() {
        assertThat(waits(
                        putOn(1).between(putOn(1).after(), Optional.empty()),
                        ProfileRoleStep.take(IAM, PROFILE, ROLE),
                        profile().between(profile().after(), Optional.empty())))
                .containsExactly(Set.of(), Set.of(1), Set.of(1, 2));
    }

    @Test
    void namesThatDifferInCaseAreOneRole() {
        RoleStep upper = new RoleStep(IAM, new RoleName("WEB"), Optional.empty(), Optional.of(roleState()));
        assertThat(waits(upper, attach())).containsExactly(Set.of(), Set.of(1));
    }

    private static List<Set<Integer>> waits(Step... steps) {
        PlanBuilder plan = new PlanBuilder();
        List.of(steps).forEach(plan::add);
        return plan.build().steps().stream().map(ToDo::after).toList();
    }

    private static RoleStep role() {
        return new RoleStep(IAM, WEB, Optional.empty(), Optional.of(roleState()));
    }

    private static RoleState roleState() {
        return new RoleState("", "", Optional.empty(), DOCUMENT, List.of(), Optional.empty(), Optional.empty());
    }

    private static PolicyStep policy() {
        PolicyState state = new PolicyState("", "", DOCUMENT, List.of(), Optional.empty());
        return PolicyStep.create(IAM, new PolicyName("p"), state);
    }

    private static AttachmentStep attach() {
        return AttachmentStep.attach(IAM, WEB, POLICY);
    }

    private static ProfileStep profile() {
        return ProfileStep.create(IAM, new ProfileName("web"), "", List.of());
    }

    private static WornProfileStep putOn(int number) {
        Worn wanted = new Worn(PROFILE, Optional.empty(), Optional.empty());
        return new WornProfileStep(
                REGION,
                new InstanceId("i-%017x".formatted(number)),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(wanted));
    }
}
