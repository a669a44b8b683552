package dev.lanyard.sandbox.ssm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.sample.SampleOrganization.Size;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ConnectionStatus;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationRequest;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationResponse;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.InstanceInformationFilter;
import software.amazon.awssdk.services.ssm.model.InstanceInformationStringFilter;
import software.amazon.awssdk.services.ssm.model.SsmException;

/** The nodes of the sample's oldest account: two on Windows and four on Linux in EC2, and four servers outside. */
class NodesTests {

    private final TestingSandbox sandbox = TestingSandbox.sampleAtRest();
    private final SsmClient ssm =
            sandbox.client(SsmClient.builder(), sandbox.administrator(new AccountId("123456789012")));

    @Test
    void aNodeOnEc2SaysWhatItRunsOn() {
        InstanceInformation node = find("ResourceType", "EC2Instance").getFirst();
        assertThat(node.instanceId()).startsWith("i-");
        assertThat(node.pingStatusAsString()).isEqualTo("Online");
        assertThat(node.lastPingDateTime()).isBeforeOrEqualTo(sandbox.now());
        assertThat(node.agentVersion()).isEqualTo("3.1.1732.0");
        assertThat(node.isLatestVersion()).isFalse();
        assertThat(node.iamRole()).isNull();
        assertThat(node.sourceTypeAsString()).isEqualTo("AWS::EC2::Instance");
        assertThat(node.ipAddress()).startsWith("10.");
    }

    @Test
    void aServerOutsideEc2SaysWhatItWasRegisteredWith() {
        InstanceInformation node = named("warehouse-1");
        assertThat(node.instanceId()).matches("mi-[0-9a-f]{17}");
        assertThat(node.iamRole()).isEqualTo("service-role/SSMServiceRole");
        assertThat(node.activationId()).isNotEmpty();
        assertThat(node.pingStatusAsString()).isEqualTo("Online");
        assertThat(connection(node.instanceId())).isEqualTo(ConnectionStatus.CONNECTED);
    }

    @Test
    void aServerThatCannotBeReachedIsLost() {
        InstanceInformation node = named("branch-office");
        assertThat(node.pingStatusAsString()).isEqualTo("ConnectionLost");
        assertThat(connection(node.instanceId())).isEqualTo(ConnectionStatus.NOTCONNECTED);
    }

    @Test
    void aServerIsLostWithItsRole() {
        sandbox.arrange(
                world -> TestingFleet.account(world, "123456789012").iam.roles.remove("ssmservicerole"));
        assertThat(named("warehouse-1").pingStatusAsString()).isEqualTo("ConnectionLost");
    }

    @ParameterizedTest
    @CsvSource({
        "PingStatus, Online, 9",
        "PingStatus, ConnectionLost, 1",
        "ResourceType, ManagedInstance, 4",
        "PlatformTypes, Windows, 3",
        "IamRole, service-role/SSMServiceRole, 4",
        "AgentVersion, 3.1.1732.0, 6",
        "SourceTypes, AWS::SSM::ManagedInstance, 4",
        "tag:Role, erp, 6",
        "tag-key, site, 4",
        "InstanceIds, i-0123456789abcdef0, 0"
    })
    void filtersNarrow(String key, String value, int count) {
        assertThat(find(key, value)).hasSize(count);
    }

    @Test
    void theOldFormOfFiltersWorksToo() {
        assertThat(describe(request -> request.instanceInformationFilterList(InstanceInformationFilter.builder()
                                .key("ResourceType")
                                .valueSet("ManagedInstance")
                                .build()))
                        .instanceInformationList())
                .hasSize(4);
    }

    @Test
    void aPageHasTenNodesWhereNothingIsAskedFor() {
        sandbox.sandbox().reset(new Size(100, 1), 1);
        SsmClient management = sandbox.ssm();
        DescribeInstanceInformationResponse first = management.describeInstanceInformation();
        assertThat(first.instanceInformationList()).hasSize(10);
        assertThat(first.nextToken()).isNotEmpty();
        assertThat(management.describeInstanceInformationPaginator().stream()
                        .flatMap(page -> page.instanceInformationList().stream())
                        .map(InstanceInformation::instanceId))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatSystemsManagerDoesNotTakeIsRefused() {
        assertRefused(() -> find("Colour", "red"), "InvalidFilterKey");
        assertRefused(() -> describe(request -> request.nextToken("made-up")), "InvalidNextToken");
        assertRefused(() -> describe(request -> request.maxResults(4)), "ValidationException");
        assertRefused(
                () -> describe(request -> request.filters(filter("tag:Role", "erp"), filter("PingStatus", "Online"))),
                "InvalidFilterKey");
        assertThatThrownBy(() ->
                        describe(request -> request.filters(filter("ResourceType", "EC2Instance", "ManagedInstance"))))
                .hasMessageContaining("ResourceType filter may contain only one value.");
    }

    @Test
    void aTargetThatNobodyKnowsIsNotConnected() {
        assertThat(connection("i-0123456789abcdef0")).isEqualTo(ConnectionStatus.NOTCONNECTED);
    }

    private List<InstanceInformation> find(String key, String value) {
        return describe(request -> request.maxResults(50).filters(filter(key, value)))
                .instanceInformationList();
    }

    private static InstanceInformationStringFilter filter(String key, String... values) {
        return InstanceInformationStringFilter.builder().key(key).values(values).build();
    }

    private InstanceInformation named(String name) {
        return find("ResourceType", "ManagedInstance").stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ConnectionStatus connection(String id) {
        return ssm.getConnectionStatus(request -> request.target(id)).status();
    }

    private DescribeInstanceInformationResponse describe(Consumer<DescribeInstanceInformationRequest.Builder> change) {
        return ssm.describeInstanceInformation(change);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SsmException.class,
                        error -> assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code));
    }
}
