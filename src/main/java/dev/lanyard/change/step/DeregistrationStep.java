package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ssm.HybridNodes;
import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.model.NodeId;
import java.util.List;
import java.util.Optional;

/**
 * Takes a server outside EC2 off the list of managed nodes.
 *
 * @param name what the server is called; empty for nothing
 */
public record DeregistrationStep(Place place, NodeId node, String name) implements Act {

    @Override
    public Kind kind() {
        return Kind.DELETE;
    }

    @Override
    public String title() {
        return "node " + Things.node(node, name);
    }

    @Override
    public Report report() {
        return new Report("deregistered", "node " + Things.node(node, name), "its history is kept for 30 days");
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.node(node));
    }

    /** The server itself does, which is named; it is no instance. */
    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(place.arn("ssm", "managed-instance/" + node), "ssm:DeregisterManagedInstance"));
    }

    @Override
    public Optional<String> loss() {
        return Optional.of(
                "A server comes back only when its agent is registered again with an activation, on the server"
                        + " itself, and gets another id.");
    }

    @Override
    public Standing standing(AwsSession session) {
        return new Nodes(session).find(List.of(node)).isEmpty() ? new Standing.AsAfter(this) : new Standing.AsBefore();
    }

    @Override
    public Step make(AwsSession session) {
        new HybridNodes(session).deregister(node);
        return this;
    }
}
