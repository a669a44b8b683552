package dev.lanyard.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.WorldState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;

/** What the sample's situations really lead to, as the SDK's clients see it. */
class ReadinessTests {

    private static final AccountId MANAGEMENT = new AccountId("111122223333");

    private final TestingSandbox sandbox = TestingSandbox.sampleAtRest();

    @Test
    void theFirstLookShowsMostOfTheLadder() {
        assertThat(states(MANAGEMENT, Region.US_EAST_1)).isEqualTo("""
            app-1 running Online connected
            app-2 running Online connected
            app-3 running Online connected
            app-4 running Online connected
            app-5 running -
            bastion-1 running Online connected
            batch-1 running -
            build-1 running -
            cache-1 running Online notconnected
            db-1 running -
            ledger-1 running ConnectionLost notconnected
            mail-1 running -
            old-web-1 stopped -
            queue-1 running -
            reports-1 running -
            scratch-1 terminated -
            sealed-1 running -
            staging-1 stopped -
            vault-1 running ConnectionLost notconnected
            web-1 running -
            web-2 running -
            win-1 running Online connected
            """);
    }

    @Test
    void defaultHostManagementWorksInItsRegion() {
        assertThat(states(MANAGEMENT, Region.AP_SOUTHEAST_2)).isEqualTo("""
            edge-1 running Online connected
            edge-2 running Online connected
            edge-3 running -
            edge-4 running Online notconnected
            """);
    }

    @Test
    void aServiceControlPolicyKeepsNodesOutOfARegion() {
        assertThat(states(new AccountId("777788889999"), Region.AP_SOUTHEAST_2)).isEqualTo("dev-ap-1 running -\n");
        assertThat(states(new AccountId("777788889999"), Region.US_EAST_1)).contains("dev-2 running Online connected");
    }

    @Test
    void theLegacyFleetIsOnline() {
        assertThat(states(new AccountId("123456789012"), Region.US_EAST_1))
                .contains("erp-1 running Online connected", "erp-win-2 running Online connected", "files-1 running -");
    }

    @Test
    void whoWaitsIsOnlineAfterTheRefresh() {
        sandbox.pass(Duration.ofSeconds(3));
        assertThat(states(MANAGEMENT, Region.US_EAST_1)).contains("app-5 running Online connected");
    }

    @Test
    void theMainJobBringsABareInstanceOnline() {
        IamClient iam = sandbox.iam();
        iam.createRole(request -> request.roleName("SSMInstanceRole")
                .assumeRolePolicyDocument(Documents.trustService("ec2.amazonaws.com")));
        iam.attachRolePolicy(request ->
                request.roleName("SSMInstanceRole").policyArn("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"));
        iam.createInstanceProfile(request -> request.instanceProfileName("SSMInstanceProfile"));
        iam.addRoleToInstanceProfile(
                request -> request.instanceProfileName("SSMInstanceProfile").roleName("SSMInstanceRole"));
        String id = bareInstance();
        sandbox.ec2()
                .associateIamInstanceProfile(request ->
                        request.instanceId(id).iamInstanceProfile(profile -> profile.name("SSMInstanceProfile")));
        assertThat(states(MANAGEMENT, Region.US_EAST_1)).contains("web-1 running -");
        sandbox.pass(Duration.ofSeconds(3));
        assertThat(states(MANAGEMENT, Region.US_EAST_1)).contains("web-1 running Online connected");
    }

    @Test
    void theSampleIsReadBackFromItsFileAsItWas(@TempDir Path directory) {
        WorldState written = TestingSandbox.in(directory).<WorldState>look(world -> world);
        WorldState read = TestingSandbox.in(directory).<WorldState>look(world -> world);
        assertThat(read).isNotSameAs(written).usingRecursiveComparison().isEqualTo(written);
    }

    private String bareInstance() {
        return sandbox.ec2()
                .describeInstances(request -> request.filters(TestingFleet.filter("tag:Name", "web-1")))
                .reservations()
                .getFirst()
                .instances()
                .getFirst()
                .instanceId();
    }

    private String states(AccountId account, Region region) {
        Ec2Client ec2 = sandbox.client(Ec2Client.builder(), sandbox.administrator(account), region);
        SsmClient ssm = sandbox.client(SsmClient.builder(), sandbox.administrator(account), region);
        List<InstanceInformation> nodes =
                ssm.describeInstanceInformationPaginator(request -> request.maxResults(50)).stream()
                        .flatMap(page -> page.instanceInformationList().stream())
                        .toList();
        return ec2.describeInstances().reservations().stream()
                .flatMap(reservation -> reservation.instances().stream())
                .map(instance -> name(instance) + " " + instance.state().nameAsString() + " "
                        + node(ssm, nodes, instance) + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String node(SsmClient ssm, List<InstanceInformation> nodes, Instance instance) {
        return nodes.stream()
                .filter(node -> node.instanceId().equals(instance.instanceId()))
                .map(node -> node.pingStatusAsString() + " "
                        + ssm.getConnectionStatus(request -> request.target(node.instanceId()))
                                .statusAsString())
                .findFirst()
                .orElse("-");
    }

    private static String name(Instance instance) {
        return instance.tags().stream()
                .filter(tag -> tag.key().equals("Name"))
                .flatMap(tag -> Stream.of(tag.value()))
                .findFirst()
                .orElseThrow();
    }
}
