package dev.lanyard.operation.node;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NodeId;
import java.util.List;

/** Instances whose agent cannot come online, however long somebody waits. */
final class StoppedNodes {

    private static final String OF_EC2 = "i-";
    private static final List<InstanceState> WITHOUT_AGENT = List.of(
            InstanceState.STOPPING, InstanceState.STOPPED, InstanceState.SHUTTING_DOWN, InstanceState.TERMINATED);

    private final AwsSession session;

    StoppedNodes(AwsSession session) {
        this.session = session;
    }

    /**
     * Looks before a wait begins.
     *
     * @throws LanyardException naming those that are stopped or gone
     */
    void refuse(List<NodeId> nodes) {
        List<Instance> stopped = instances(nodes).stream()
                .filter(instance -> WITHOUT_AGENT.contains(instance.state()))
                .toList();
        if (!stopped.isEmpty()) {
            List<String> named = stopped.stream()
                    .map(instance -> instance.label() + " is " + instance.state())
                    .toList();
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    String.join(", ", named) + ": no agent can come online there.",
                    "'instance start' starts stopped instances; then wait again.");
        }
    }

    /** Who may not look at instances can still wait for nodes. */
    private List<Instance> instances(List<NodeId> nodes) {
        List<InstanceId> ids = nodes.stream()
                .map(NodeId::value)
                .filter(id -> id.startsWith(OF_EC2))
                .map(InstanceId::new)
                .toList();
        try {
            return ids.isEmpty() ? List.of() : new Instances(session).find(ids);
        } catch (AwsException denied) {
            return List.of();
        }
    }
}
