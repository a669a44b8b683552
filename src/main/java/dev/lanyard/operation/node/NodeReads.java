package dev.lanyard.operation.node;

import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.NodeRef;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Patience;
import dev.lanyard.operation.Rows;
import java.time.Duration;
import java.util.List;

/** What can be asked about managed nodes. */
final class NodeReads {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private NodeReads() {}

    static Rows<NodeRow> list(ListNodes request, Context context) {
        Nodes nodes = new Nodes(context.session());
        List<String> words =
                request.pingStatus().stream().map(PingStatus::word).distinct().toList();
        return rows(words.isEmpty() ? nodes.list() : nodes.withPingStatus(words));
    }

    static NodeDetails show(ShowNode request, Context context) {
        Nodes nodes = new Nodes(context.session());
        NodeId id = ids(List.of(request.node()), context).getFirst();
        Node node = nodes.find(List.of(id)).stream().findFirst().orElseThrow(() -> unregistered(id, context));
        return new NodeDetails(
                node.instanceId(),
                node.name(),
                node.computerName(),
                node.pingStatus(),
                node.lastPingDateTime(),
                nodes.connected(node.instanceId()) ? "connected" : "notconnected",
                node.agentVersion(),
                node.platform().type(),
                node.platform().name(),
                node.platform().version(),
                node.resourceType(),
                node.ipAddress(),
                node.iamRole(),
                node.registrationDate());
    }

    static Rows<NodeRow> await(AwaitNodes request, Context context) {
        List<NodeId> ids = ids(request.nodes(), context);
        new StoppedNodes(context.session()).refuse(ids);
        Nodes nodes = new Nodes(context.session());
        Patience patience = new Patience(context, BETWEEN_LOOKS, request.timeout());
        String whom = ids.size() == 1 ? ids.getFirst().value() : Counted.of(ids.size(), "node");
        return rows(patience.until(
                whom + " to be online",
                () -> nodes.find(ids),
                found -> missing(ids, found).isEmpty(),
                found -> notOnline(missing(ids, found))));
    }

    /** Nothing is read where only ids are given. */
    private static List<NodeId> ids(List<NodeRef> refs, Context context) {
        InstanceFinder finder = new InstanceFinder(context.session());
        return refs.stream()
                .map(ref -> switch (ref) {
                    case NodeRef.ById(NodeId id) -> id;
                    case NodeRef.ByName(InstanceRef.ByName named) ->
                        new NodeId(finder.find(named).instanceId().value());
                })
                .distinct()
                .toList();
    }

    private static List<NodeId> missing(List<NodeId> ids, List<Node> found) {
        List<NodeId> online =
                found.stream().filter(Node::online).map(Node::instanceId).toList();
        return ids.stream().filter(id -> !online.contains(id)).toList();
    }

    private static String notOnline(List<NodeId> missing) {
        return Counted.named(missing, "node", "nodes") + (missing.size() == 1 ? " is" : " are") + " not online";
    }

    private static Rows<NodeRow> rows(List<Node> nodes) {
        return new Rows<>(
                "InstanceInformationList",
                NodeRow.class,
                nodes.stream().map(NodeRow::of).toList());
    }

    private static LanyardException unregistered(NodeId id, Context context) {
        return new LanyardException(
                ErrorKind.SERVICE,
                id + " is no managed node in " + context.session().region()
                        + ": its agent has not registered, or it is stopped.",
                "'instance show " + id + "' shows the way from the instance to its permissions.");
    }
}
