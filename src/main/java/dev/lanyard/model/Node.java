package dev.lanyard.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A node that Systems Manager manages: an EC2 instance or a hybrid server whose agent has registered.
 *
 * @param pingStatus Systems Manager's word: {@code Online} or {@code ConnectionLost}
 * @param resourceType {@code EC2Instance} or {@code ManagedInstance}
 * @param name the name given at activation; empty for most EC2 instances
 * @param iamRole the service role of a hybrid node; mostly empty for EC2 instances
 */
public record Node(
        NodeId instanceId,
        String pingStatus,
        Optional<Instant> lastPingDateTime,
        String agentVersion,
        Platform platform,
        String resourceType,
        String name,
        String ipAddress,
        String computerName,
        String iamRole,
        Optional<Instant> registrationDate) {

    /** Systems Manager's word for a node that answers. */
    public static final String ONLINE = "Online";

    /** Returns whether the agent answers. */
    public boolean online() {
        return pingStatus.equals(ONLINE);
    }

    /** The operating system, in the agent's words. */
    public record Platform(String type, String name, String version) {

        @Override
        public String toString() {
            return (name + " " + version).strip();
        }
    }
}
