package dev.lanyard.change.step;

import static dev.lanyard.change.step.StepBench.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.sandbox.TestingFleet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done to roles. */
class RoleStepsTests {

    private static final Arn CORE = Arn.parse(TestingFleet.CORE);
    private static final Arn READ_ONLY = Arn.parse("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");
    private static final String EC2 = TestingFleet.trust("ec2.amazonaws.com");
    private static final String SSM = TestingFleet.trust("ssm.amazonaws.com");
    private static final String READS = TestingFleet.document("Allow", "ssm:GetParameter");
    private static final String DESCRIBES = TestingFleet.document("Allow", "ssm:DescribeParameters");

    private final StepBench bench = new StepBench();

    @Test
    void aRoleIsMadeWithItsIdAndTakenBack() {
        RoleStep made = bench.thereAndBack(creation());

        assertThat(made.after().orElseThrow().roleId()).isPresent();
        assertThat(made.arn()).hasToString("arn:aws:iam::111122223333:role/team/new");
    }

    @Test
    void aDeletedRoleComesBackAsItWasUnderAnotherId() {
        RoleStep made = bench.make(creation());
        RoleStep deletion = made.between(made.after(), Optional.empty());

        bench.thereAndBack(deletion);

        RoleState now = deletion.read(bench.context.session()).orElseThrow();
        RoleState before = deletion.before().orElseThrow();
        assertThat(now.withoutId()).isEqualTo(before.withoutId());
        assertThat(now.roleId()).isNotEqualTo(before.roleId());
    }

    @Test
    void anotherRoleOfTheNameIsNotTheOneToBeDeleted() {
        RoleStep made = bench.make(creation());
        bench.make(made.inverse().orElseThrow());
        bench.make(creation());

        assertThat(bench.moved(made.inverse().orElseThrow()))
                .matches("role new: it exists \\(AROA\\w+\\), and when it was read, it exists \\(AROA\\w+\\)");
    }

    @Test
    void aTrustPolicyIsReplacedAndPutBack() {
        bench.thereAndBack(trust());
    }

    @Test
    void aTrustPolicyThatSomebodyElseHasReplacedIsNamed() {
        TrustStep step = trust();
        bench.context.directly(session -> {
            new Roles(session).setTrust(WEB, TestingFleet.trust("lambda.amazonaws.com"));
            return true;
        });

        assertThat(bench.moved(step))
                .startsWith("trust policy of role web: it is ")
                .contains("lambda.amazonaws.com");
    }

    @Test
    void aPolicyIsHungOnAndTakenOff() {
        bench.thereAndBack(AttachmentStep.attach(bench.iam, WEB, READ_ONLY));
        bench.thereAndBack(AttachmentStep.detach(bench.iam, WEB, CORE));
    }

    @Test
    void anInlinePolicyComesChangesAndGoes() {
        bench.thereAndBack(inline(Optional.empty(), Optional.of(READS)));
        bench.make(inline(Optional.empty(), Optional.of(READS)));
        bench.thereAndBack(inline(Optional.of(READS), Optional.of(DESCRIBES)));
        bench.thereAndBack(inline(Optional.of(READS), Optional.empty()));
    }

    @Test
    void anInlinePolicyThatSomebodyElseHasWrittenIsShown() {
        bench.make(inline(Optional.empty(), Optional.of(DESCRIBES)));

        assertThat(bench.moved(inline(Optional.empty(), Optional.of(READS))))
                .startsWith("inline policy p of role web: it is ")
                .endsWith(", and when it was read, it does not exist");
    }

    @Test
    void aLayoutOfItsOwnIsNoOtherDocument() {
        bench.make(inline(Optional.empty(), Optional.of(READS)));

        assertThat(bench.standing(inline(Optional.of(READS.replace(",", ", ")), Optional.empty())))
                .isEqualTo(new Standing.AsBefore());
    }

    @Test
    void aBoundaryIsSetReplacedAndCleared() {
        bench.thereAndBack(boundary(Optional.empty(), Optional.of(CORE)));
        bench.make(boundary(Optional.empty(), Optional.of(CORE)));
        bench.thereAndBack(boundary(Optional.of(CORE), Optional.of(READ_ONLY)));
        bench.thereAndBack(boundary(Optional.of(CORE), Optional.empty()));
    }

    @Test
    void anotherBoundaryIsNamed() {
        bench.make(boundary(Optional.empty(), Optional.of(CORE)));

        assertThat(bench.moved(boundary(Optional.of(READ_ONLY), Optional.empty())))
                .isEqualTo("permissions boundary of role web: AmazonS3ReadOnlyAccess -> none: it is"
                        + " AmazonSSMManagedInstanceCore, and when it was read, it is AmazonS3ReadOnlyAccess");
    }

    @Test
    void aTagIsSetChangedAndRemoved() {
        bench.thereAndBack(tag("team", Optional.empty(), Optional.of("ops")));
        bench.make(tag("team", Optional.empty(), Optional.of("ops")));
        bench.thereAndBack(tag("team", Optional.of("ops"), Optional.of("dev")));
        bench.thereAndBack(tag("team", Optional.of("ops"), Optional.empty()));
    }

    @Test
    void keysThatDifferInCaseAreOneTag() {
        bench.make(tag("Team", Optional.empty(), Optional.of("ops")));

        assertThat(bench.moved(tag("team", Optional.empty(), Optional.of("dev"))))
                .isEqualTo("tag team=dev of role web: it is 'ops', and when it was read, it is not set");
    }

    private RoleStep creation() {
        RoleSpec spec = new RoleSpec(
                new RoleName("new"),
                EC2,
                "/team/",
                "for tests",
                Optional.of(Duration.ofHours(2)),
                List.of(new Tag("team", "ops")),
                Optional.of(CORE));
        return new RoleStep(bench.iam, spec.name(), Optional.empty(), Optional.of(RoleState.of(spec)));
    }

    private TrustStep trust() {
        return new TrustStep(bench.iam, WEB, EC2, SSM, "ssm.amazonaws.com");
    }

    private InlinePolicyStep inline(Optional<String> before, Optional<String> after) {
        return new InlinePolicyStep(bench.iam, WEB, new PolicyName("p"), before, after);
    }

    private BoundaryStep boundary(Optional<Arn> before, Optional<Arn> after) {
        return new BoundaryStep(bench.iam, WEB, before, after);
    }

    private TagStep tag(String key, Optional<String> before, Optional<String> after) {
        return new TagStep(bench.iam, WEB, key, before, after);
    }
}
