package dev.lanyard.operation.node;

import dev.lanyard.model.NodeId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.Optional;

/**
 * A managed node.
 *
 * @param status {@code connected} when Session Manager has a channel to it, else {@code notconnected}
 */
public record NodeDetails(
        @Column(header = "Node", id = true, meaning = Meaning.NAME)
        NodeId instanceId,

        String name,
        @Column(header = "Computer") String computerName,
        @Column(header = "Ping", meaning = Meaning.STATE) String pingStatus,
        @Column(header = "Last ping") Optional<Instant> lastPingDateTime,

        @Column(header = "Sessions", meaning = Meaning.STATE)
        String status,

        @Column(header = "Agent") String agentVersion,
        @Column(header = "System type") String platformType,
        @Column(header = "System") String platformName,
        @Column(header = "System version") String platformVersion,
        @Column(header = "Kind") String resourceType,
        @Column(header = "IP address", json = "IPAddress") String ipAddress,
        @Column(header = "Service role") String iamRole,
        @Column(header = "Registered") Optional<Instant> registrationDate) {}
