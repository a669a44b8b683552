package dev.lanyard.operation.node;

import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.Optional;

/** A managed node in a list. */
public record NodeRow(
        @Column(header = "Node", id = true, meaning = Meaning.NAME)
        NodeId instanceId,

        @Column(header = "Computer") String computerName,
        @Column(header = "Ping", meaning = Meaning.STATE) String pingStatus,
        @Column(header = "Last ping") Optional<Instant> lastPingDateTime,
        @Column(header = "Agent") String agentVersion,
        @Column(header = "System") String platformName,
        @Column(header = "Version") String platformVersion,
        @Column(detail = true) String platformType,
        @Column(detail = true) String resourceType,
        @Column(detail = true) String name,
        @Column(detail = true, json = "IPAddress") String ipAddress,
        @Column(detail = true) String iamRole,
        @Column(detail = true) Optional<Instant> registrationDate) {

    static NodeRow of(Node node) {
        return new NodeRow(
                node.instanceId(),
                node.computerName(),
                node.pingStatus(),
                node.lastPingDateTime(),
                node.agentVersion(),
                node.platform().name(),
                node.platform().version(),
                node.platform().type(),
                node.resourceType(),
                node.name(),
                node.ipAddress(),
                node.iamRole(),
                node.registrationDate());
    }
}
