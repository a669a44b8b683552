package dev.lanyard.change.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.aws.ssm.ActivationSpec;
import dev.lanyard.aws.ssm.Activations;
import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.aws.ssm.ServiceSettings;
import dev.lanyard.change.json.StepJson;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Secret;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.SettingId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activations, service settings, and servers outside EC2. */
class ServerStepsTests {

    private static final Place HERE =
            new Place("aws", TestingSandbox.ACCOUNT, Optional.of(new RegionId(TestingFleet.REGION)));
    private static final ServiceRole OLD = new ServiceRole("servers");
    private static final ServiceRole NEW = new ServiceRole("tills");
    private static final NodeId NODE = new NodeId("mi-0123456789abcdef0");
    private static final SettingId TIER = new SettingId("/ssm/managed-instance/activation-tier");

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final AwsSession session = TestingSessions.on(sandbox);

    @BeforeEach
    void aServerAndTwoRolesForIt() {
        for (ServiceRole role : List.of(OLD, NEW)) {
            fleet.role(
                    role.value(),
                    state -> state.trustPolicy = state.trustPolicy.replace("ec2.amazonaws.com", "ssm.amazonaws.com"));
        }
        HybridNodeState node = new HybridNodeState();
        node.id = NODE.value();
        node.role = OLD.value();
        node.name = "till-1";
        fleet.arrange(account -> account.region(TestingFleet.REGION).hybridNodes.put(node.id, node));
    }

    @Test
    void anActivationIsMadeAndItsCodeIsToldOnce() {
        ActivationStep made = make(create());

        String code = made.after().flatMap(ActivationState::code).orElseThrow().reveal();
        assertThat(made.report().detail()).contains(code);
        assertThat(made.toString()).doesNotContain(code);
        assertThat(made.title()).doesNotContain(code);
    }

    @Test
    void theCodeOfAnActivationIsNotWrittenDown() {
        ActivationStep made = make(create());
        String code = made.after().flatMap(ActivationState::code).orElseThrow().reveal();
        String written = new StepJson().write(made);

        assertThat(written).doesNotContain(code).contains(Secret.SHOWN);
        ActivationStep read = (ActivationStep) new StepJson().readStep(written);
        assertThat(read.after().flatMap(ActivationState::id)).isEqualTo(id(made));
        assertThat(read.report().detail()).isEqualTo("its code is not known any more: delete it and create another");
    }

    @Test
    void anActivationOfWhichTheAnswerWasLostIsFound() {
        ActivationStep step = create();
        ActivationStep made = make(step);

        assertThat(step.standing(session))
                .isInstanceOfSatisfying(
                        Standing.AsAfter.class,
                        found -> assertThat(id((ActivationStep) found.step())).isEqualTo(id(made)));
    }

    @Test
    void anActivationThatIsAlikeAndWasThereBeforeIsNotTakenForANewOne() {
        make(create());

        assertThat(create().standing(session)).isInstanceOf(Standing.AsBefore.class);
    }

    @Test
    void anActivationIsTakenBackAndMadeAgainUnderAnotherId() {
        ActivationStep made = make(create());
        ActivationStep deleted = make((ActivationStep) made.inverse().orElseThrow());
        assertThat(new Activations(session).list()).isEmpty();

        Step again = deleted.inverse().orElseThrow().fitting(session).step();
        assertThat(id(make((ActivationStep) again))).isPresent().isNotEqualTo(id(made));
        assertThat(deleted.loss()).contains("An activation made anew gets another id and another code.");
    }

    @Test
    void aServiceSettingIsSetAndTakenBack() {
        ServiceSettingStep step = new ServiceSettingStep(HERE, TIER, Optional.empty(), Optional.of("advanced"));
        assertThat(step.standing(session)).isInstanceOf(Standing.AsBefore.class);

        Step made = make(step);
        assertThat(setting()).contains("advanced");
        assertThat(step.standing(session)).isInstanceOf(Standing.AsAfter.class);

        make(made.inverse().orElseThrow());
        assertThat(setting()).isEmpty();
    }

    @Test
    void aServiceSettingThatSomebodyElseSetHasMoved() {
        ServiceSettingStep step =
                new ServiceSettingStep(HERE, SettingId.DEFAULT_HOST_MANAGEMENT, Optional.empty(), Optional.of("tills"));
        make(new ServiceSettingStep(HERE, SettingId.DEFAULT_HOST_MANAGEMENT, Optional.empty(), Optional.of("servers")));

        assertThat(step.standing(session))
                .isEqualTo(new Standing.Moved("service setting " + SettingId.DEFAULT_HOST_MANAGEMENT
                        + " in us-east-1: AWS's default -> tills: it is servers, and when it was read, it is AWS's"
                        + " default"));
        assertThat(step.needs()).extracting(Need::action).containsExactly("ssm:UpdateServiceSetting", "iam:PassRole");
    }

    @Test
    void aServerGetsAnotherRoleAndItsOldOneBack() {
        NodeRoleStep step = NodeRoleStep.of(HERE, node(), NEW);
        Step made = make(step);
        assertThat(node().iamRole()).isEqualTo("tills");
        assertThat(step.title()).isEqualTo("role of node mi-0123456789abcdef0 (till-1): servers -> tills");

        make(made.inverse().orElseThrow());
        assertThat(node().iamRole()).isEqualTo("servers");
    }

    @Test
    void aServerIsDeregisteredForGood() {
        DeregistrationStep step = new DeregistrationStep(HERE, NODE, "till-1");
        assertThat(step.standing(session)).isInstanceOf(Standing.AsBefore.class);

        Step made = make(step);
        assertThat(step.standing(session)).isEqualTo(new Standing.AsAfter(step));
        assertThat(made.inverse()).isEmpty();
        assertThat(made.loss()).isPresent();
    }

    private ActivationStep create() {
        ActivationSpec spec =
                new ActivationSpec(OLD, "stores", "till", 3, sandbox.now().plus(Duration.ofDays(1)), List.of());
        return ActivationStep.create(HERE, spec, session);
    }

    @SuppressWarnings("unchecked") // a step becomes one of its own kind
    private <S extends Step> S make(S step) {
        return (S) ChangeScope.within(new Receipt(), () -> step.make(session));
    }

    private static Optional<ActivationId> id(ActivationStep step) {
        return step.after().flatMap(ActivationState::id);
    }

    private Optional<String> setting() {
        return new ServiceSettings(session).get(TIER).own();
    }

    private Node node() {
        return new Nodes(session).find(List.of(NODE)).getFirst();
    }
}
