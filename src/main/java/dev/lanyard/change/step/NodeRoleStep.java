package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.aws.ssm.HybridNodes;
import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.ServiceRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a server outside EC2 another role.
 *
 * @param name what the server is called; empty for nothing
 * @param before empty where the server is not registered
 */
public record NodeRoleStep(
        Place place, NodeId node, String name, Optional<ServiceRole> before, Optional<ServiceRole> after)
        implements Shift<Optional<ServiceRole>> {

    /** Gives a node that is there another role. */
    public static NodeRoleStep of(Place place, Node node, ServiceRole role) {
        return new NodeRoleStep(
                place, node.instanceId(), node.name(), Optional.of(new ServiceRole(node.iamRole())), Optional.of(role));
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return "role of node " + Things.node(node, name) + ": " + role(before) + " -> " + role(after);
    }

    private static String role(Optional<ServiceRole> state) {
        return state.map(ServiceRole::value).orElse("none");
    }

    @Override
    public Report report() {
        return new Report(
                "updated", "node " + Things.node(node, name), "to role " + role(after) + ", was " + role(before));
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, Things.node(node), "role");
        return after.map(role -> own.needing(place.global(), Things.role(role.name())))
                .orElse(own);
    }

    /** The server itself does, which is named; it is no instance. */
    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    @Override
    public List<Need> needs() {
        Need own = Need.on(place.arn("ssm", "managed-instance/" + node), "ssm:UpdateManagedInstanceRole");
        return after.map(role -> List.of(own, Passing.toSystemsManager(place, role)))
                .orElse(List.of(own));
    }

    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.ROLE_UNKNOWN_TO_SSM);
    }

    @Override
    public Optional<ServiceRole> read(AwsSession session) {
        return new Nodes(session)
                .find(List.of(node)).stream()
                        .map(Node::iamRole)
                        .filter(role -> !role.isEmpty())
                        .map(ServiceRole::new)
                        .findFirst();
    }

    @Override
    public NodeRoleStep between(Optional<ServiceRole> from, Optional<ServiceRole> to) {
        return new NodeRoleStep(place, node, name, from, to);
    }

    @Override
    public Optional<ServiceRole> move(AwsSession session) {
        new HybridNodes(session).setRole(node, after.orElseThrow());
        return after;
    }

    @Override
    public String words(Optional<ServiceRole> state) {
        return state.map(role -> "has role " + role).orElse("is not registered");
    }
}
