package dev.lanyard.sandbox.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.InstanceInformationStringFilter;

/** The agent as Systems Manager sees it: what becomes of an instance when this or that is missing or changes. */
class AgentsTests {

    /** The longest time between two looks of an agent. */
    private static final Duration REFRESH = Duration.ofMinutes(30);

    private static final String DHMC_ROLE = "AWSSystemsManagerDefaultEC2InstanceManagementRole";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();
    private final SsmClient ssm = sandbox.ssm();

    @BeforeEach
    void agentsRunInRealTime() {
        sandbox.arrange(world -> world.agentSpeed = 1);
    }

    @Test
    void anInstanceWithAGoodProfileIsOnlineAndConnected() {
        fleet.role("web");
        String id = wearing("web", _ -> {});
        assertThat(node(id)).isEqualTo("Online connected");
    }

    @Test
    void withoutAProfileItIsNotThere() {
        assertThat(node(fleet.instance(1))).isEqualTo("-");
    }

    @Test
    void anAssociationTakesEffectWhenTheAgentNextLooks() {
        fleet.role("web");
        fleet.profile("web", "web");
        String id = fleet.instance(1);
        associate(id, "web");
        assertThat(node(id)).isEqualTo("-");
        sandbox.pass(REFRESH);
        assertThat(node(id)).isEqualTo("Online connected");
    }

    @Test
    void aRebootMakesTheAgentLookAtOnce() {
        fleet.role("web");
        fleet.profile("web", "web");
        String id = fleet.instance(1);
        associate(id, "web");
        ec2.rebootInstances(request -> request.instanceIds(id));
        assertThat(node(id)).isEqualTo("Online connected");
    }

    @Test
    void aStartMakesTheAgentLookAtOnce() {
        fleet.role("web");
        String id = wearing("web", instance -> instance.state = "stopped");
        assertThat(node(id)).isEqualTo("-");
        ec2.startInstances(request -> request.instanceIds(id));
        sandbox.pass(Duration.ofSeconds(2));
        assertThat(node(id)).isEqualTo("Online connected");
    }

    @Test
    void aStoppedInstanceVanishesFromTheList() {
        fleet.role("web");
        String id = wearing("web", _ -> {});
        ec2.stopInstances(request -> request.instanceIds(id));
        assertThat(node(id)).isEqualTo("-");
    }

    @Test
    void whatMakesARoleUselessKeepsTheNodeAway() {
        assertThat(withRole("trusts-another", role -> role.trustPolicy = TestingFleet.trust("lambda.amazonaws.com")))
                .isEqualTo("-");
        assertThat(withRole("may-nothing", role -> role.attached.clear())).isEqualTo("-");
        assertThat(withRole("denied", role -> role.inline.put("no", TestingFleet.document("Deny", "ssm:*"))))
                .isEqualTo("-");
        assertThat(withRole("bounded", role -> role.boundary = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"))
                .isEqualTo("-");
    }

    @Test
    void halfPermittedItIsOnlineButNotConnected() {
        assertThat(withRole("half", role -> {
                    role.attached.clear();
                    role.inline.put("half", TestingFleet.document("Allow", "ssm:UpdateInstanceInformation"));
                }))
                .isEqualTo("Online notconnected");
    }

    @Test
    void whatIsWrongOnTheInstanceKeepsTheNodeAway() {
        fleet.role("web");
        assertThat(node(wearing("web", instance -> instance.agent.installed = false)))
                .isEqualTo("-");
        assertThat(node(wearing("web", instance -> instance.agent.networkOpen = false)))
                .isEqualTo("-");
        assertThat(node(wearing("web", instance -> instance.httpEndpoint = "disabled")))
                .isEqualTo("-");
    }

    @Test
    void aProfileThatWasMadeAgainUnderItsNameIsDead() {
        fleet.role("web");
        String id = wearing("web", _ -> {});
        fleet.arrange(account -> account.iam.profiles.values().forEach(profile -> profile.id = "AIPAOTHER"));
        assertThat(node(id)).isEqualTo("-");
    }

    @Test
    void aNodeThatLosesItsPermissionIsLostAfterTheDelayAndPingsNoMore() {
        fleet.role("web");
        String id = wearing("web", _ -> {});
        ec2.createTags(request -> request.resources(id).tags(TestingFleet.tag("settled", "yes")));
        assertThat(node(id)).isEqualTo("Online connected");
        String association = ec2.describeIamInstanceProfileAssociations()
                .iamInstanceProfileAssociations()
                .getFirst()
                .associationId();
        ec2.disassociateIamInstanceProfile(request -> request.associationId(association));
        assertThat(node(id)).startsWith("Online");
        sandbox.pass(REFRESH);
        assertThat(node(id)).isEqualTo("ConnectionLost notconnected");
        Instant lost = information(id).lastPingDateTime();
        sandbox.pass(Duration.ofHours(5));
        assertThat(information(id).lastPingDateTime()).isEqualTo(lost);
    }

    @Test
    void aLivingNodePingsEveryFiveMinutes() {
        fleet.role("web");
        String id = wearing("web", _ -> {});
        Instant first = information(id).lastPingDateTime();
        sandbox.pass(Duration.ofMinutes(5));
        assertThat(information(id).lastPingDateTime()).isEqualTo(first.plus(Duration.ofMinutes(5)));
    }

    @Test
    void defaultHostManagementLetsInWhatHasNoProfile() {
        defaultHostManagement();
        assertThat(node(fleet.instance(1))).isEqualTo("Online connected");
        assertThat(node(fleet.instance(2, instance -> instance.agent.version = "3.2.581.9")))
                .isEqualTo("-");
    }

    @Test
    void defaultHostManagementDoesNotRescueAHalfPermittedProfile() {
        defaultHostManagement();
        assertThat(withRole("half", role -> {
                    role.attached.clear();
                    role.inline.put("half", TestingFleet.document("Allow", "ssm:UpdateInstanceInformation"));
                }))
                .isEqualTo("Online notconnected");
        assertThat(withRole("nothing", role -> role.attached.clear())).isEqualTo("Online connected");
    }

    @Test
    void agentsOfAFastWorldLookSooner() {
        sandbox.arrange(world -> world.agentSpeed = 600);
        fleet.role("web");
        fleet.profile("web", "web");
        String id = fleet.instance(1);
        associate(id, "web");
        assertThat(node(id)).isEqualTo("-");
        sandbox.pass(Duration.ofSeconds(3));
        assertThat(node(id)).isEqualTo("Online connected");
    }

    private void defaultHostManagement() {
        fleet.role(DHMC_ROLE, role -> {
            role.path = "/service-role/";
            role.trustPolicy = TestingFleet.trust("ssm.amazonaws.com");
        });
        fleet.arrange(account -> account.region(TestingFleet.REGION)
                .serviceSettings
                .put(DefaultHostManagement.SETTING, "service-role/" + DHMC_ROLE));
    }

    private String withRole(String name, Consumer<RoleState> change) {
        fleet.role(name, change);
        return node(wearing(name, _ -> {}));
    }

    /** Makes an instance with a profile of the role; its agent has not looked yet. */
    private String wearing(String role, Consumer<InstanceState> change) {
        fleet.profile(role, role);
        int number = sandbox.look(world -> TestingFleet.account(world, TestingSandbox.ACCOUNT.value())
                        .region(TestingFleet.REGION)
                        .instances
                        .size())
                + 10;
        Instant now = sandbox.now();
        String id = fleet.instance(number, change);
        associate(id, role);
        fleet.arrange(account -> account.region(TestingFleet.REGION)
                .instances
                .values()
                .forEach(instance -> instance.agent.nextLook = now));
        return id;
    }

    private void associate(String id, String profile) {
        ec2.associateIamInstanceProfile(
                request -> request.instanceId(id).iamInstanceProfile(specification -> specification.name(profile)));
    }

    private String node(String id) {
        String channel = ssm.getConnectionStatus(request -> request.target(id)).statusAsString();
        return found(id).stream()
                .map(node -> node.pingStatusAsString() + " " + channel)
                .findFirst()
                .orElse("-");
    }

    private static InstanceInformationStringFilter filter(String id) {
        return InstanceInformationStringFilter.builder()
                .key("InstanceIds")
                .values(id)
                .build();
    }

    private InstanceInformation information(String id) {
        return found(id).getFirst();
    }

    private List<InstanceInformation> found(String id) {
        return ssm.describeInstanceInformation(request -> request.filters(filter(id)))
                .instanceInformationList();
    }
}
