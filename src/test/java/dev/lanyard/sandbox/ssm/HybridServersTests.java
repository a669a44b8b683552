package dev.lanyard.sandbox.ssm;

import static dev.lanyard.sandbox.ssm.TestingSsm.ROLE;
import static dev.lanyard.sandbox.ssm.TestingSsm.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;

class HybridServersTests {

    private static final String NOBODY = "mi-0123456789abcdef0";

    private final TestingSsm ssm = new TestingSsm();

    @Test
    void aServerThatIsDeregisteredIsNoNodeAnyMore() {
        String id = servers().getFirst().instanceId();
        ssm.client.deregisterManagedInstance(it -> it.instanceId(id));

        assertThat(servers()).hasSize(3).noneMatch(node -> node.instanceId().equals(id));
        assertThat(refusal(() -> ssm.client.deregisterManagedInstance(it -> it.instanceId(id))))
                .startsWith("InvalidInstanceId");
    }

    @Test
    void anInstanceOfEc2IsNotDeregistered() {
        assertThat(refusal(() -> ssm.client.deregisterManagedInstance(it -> it.instanceId("i-0123456789abcdef0"))))
                .startsWith("ValidationException");
    }

    @Test
    void aServerGetsAnotherRole() {
        ssm.sandbox.arrange(
                world -> world.accounts.get("123456789012").iam.roles.get("ssmservicerole").path = "/");
        assertThat(warehouse().pingStatusAsString()).isEqualTo("ConnectionLost");
        ssm.client.updateManagedInstanceRole(
                it -> it.instanceId(warehouse().instanceId()).iamRole("SSMServiceRole"));

        assertThat(warehouse().iamRole()).isEqualTo("SSMServiceRole");
        assertThat(warehouse().pingStatusAsString()).isEqualTo("Online");
    }

    @Test
    void theRoleHasToBeThereAndSoDoesTheServer() {
        String id = servers().getFirst().instanceId();
        assertThat(refusal(() -> ssm.client.updateManagedInstanceRole(
                        it -> it.instanceId(id).iamRole("absent"))))
                .startsWith("ValidationException: Nonexistent role");
        assertThat(refusal(() -> ssm.client.updateManagedInstanceRole(
                        it -> it.instanceId(NOBODY).iamRole(ROLE))))
                .startsWith("InvalidInstanceId");
    }

    private InstanceInformation warehouse() {
        return servers().stream()
                .filter(node -> node.name().equals("warehouse-1"))
                .findFirst()
                .orElseThrow();
    }

    private List<InstanceInformation> servers() {
        return ssm.client
                .describeInstanceInformation(
                        it -> it.filters(filter -> filter.key("ResourceType").values("ManagedInstance")))
                .instanceInformationList();
    }
}
