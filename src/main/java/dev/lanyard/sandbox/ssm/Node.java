package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.agent.Reading;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.PingStatus;

/**
 * A managed node as DescribeInstanceInformation shows it.
 *
 * @param connected whether its control channel is open
 */
record Node(InstanceInformation information, Map<String, String> tags, boolean connected) {

    private static final String LATEST_AGENT = "3.3.987.0";

    /** Returns the node of an instance, if its agent ever registered. */
    static Optional<Node> of(InstanceState instance, Reading reading) {
        if (reading.registered().isEmpty()) {
            return Optional.empty();
        }
        InstanceInformation information = common(reading, instance.agent.version)
                .instanceId(instance.id)
                .resourceType("EC2Instance")
                .sourceType("AWS::EC2::Instance")
                .sourceId(instance.id)
                .platformType(instance.platform.isEmpty() ? "Linux" : "Windows")
                .platformName(instance.agent.platformName)
                .platformVersion(instance.agent.platformVersion)
                .computerName(instance.agent.computerName)
                .ipAddress(instance.privateIp)
                .build();
        return Optional.of(new Node(information, instance.tags, reading.connected()));
    }

    /** Returns the node of a server outside EC2; only these tell their role, activation and registration. */
    static Node of(HybridNodeState node, Reading reading) {
        InstanceInformation information = common(reading, node.agentVersion)
                .instanceId(node.id)
                .resourceType("ManagedInstance")
                .sourceType("AWS::SSM::ManagedInstance")
                .sourceId(node.id)
                .name(node.name)
                .activationId(node.activationId)
                .iamRole(node.role)
                .registrationDate(node.registered)
                .platformType(node.platformType)
                .platformName(node.platformName)
                .platformVersion(node.platformVersion)
                .computerName(node.computerName)
                .ipAddress(node.ipAddress)
                .build();
        return new Node(information, node.tags, reading.connected());
    }

    String id() {
        return information.instanceId();
    }

    private static InstanceInformation.Builder common(Reading reading, String agentVersion) {
        InstanceInformation.Builder information = InstanceInformation.builder()
                .pingStatus(reading.online() ? PingStatus.ONLINE : PingStatus.CONNECTION_LOST)
                .agentVersion(agentVersion)
                .isLatestVersion(agentVersion.equals(LATEST_AGENT));
        reading.lastPing().ifPresent(information::lastPingDateTime);
        return information;
    }
}
