package dev.lanyard.aws.ssm;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ConnectionStatus;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.InstanceInformationStringFilter;

/** The managed nodes of a Region; stopped and terminated instances are never among them. */
public final class Nodes {

    /** The most that Systems Manager gives at once; its default is ten. */
    private static final int PAGE = 50;

    /** The most values of one filter (Systems Manager API reference, InstanceInformationStringFilter). */
    private static final int FILTER_VALUES = 100;

    private final SsmClient ssm;

    /** Talks to the session's Region. */
    public Nodes(AwsSession session) {
        this.ssm = session.ssm();
    }

    /** Returns all nodes. */
    public List<Node> list() {
        return describe(List.of()).toList();
    }

    /** Returns the nodes whose ping status is one of Systems Manager's words. */
    public List<Node> withPingStatus(Collection<String> words) {
        return describe(List.of(filter("PingStatus", words))).toList();
    }

    /** Returns the nodes with these ids; those that have not registered are left out. */
    public List<Node> find(Collection<NodeId> ids) {
        return ids.stream()
                .distinct()
                .map(NodeId::value)
                .gather(Gatherers.windowFixed(FILTER_VALUES))
                .flatMap(some -> describe(List.of(filter("InstanceIds", some))))
                .toList();
    }

    /** Returns whether Session Manager has a channel to the node: a stronger sign than its ping. */
    public boolean connected(NodeId id) {
        return ssm.getConnectionStatus(request -> request.target(id.value())).status() == ConnectionStatus.CONNECTED;
    }

    private Stream<Node> describe(List<InstanceInformationStringFilter> filters) {
        return ssm
                .describeInstanceInformationPaginator(
                        request -> request.filters(filters).maxResults(PAGE))
                .instanceInformationList()
                .stream()
                .map(Nodes::node);
    }

    private static InstanceInformationStringFilter filter(String key, Collection<String> values) {
        return InstanceInformationStringFilter.builder().key(key).values(values).build();
    }

    private static Node node(InstanceInformation information) {
        return new Node(
                new NodeId(information.instanceId()),
                text(information.pingStatusAsString()),
                Optional.ofNullable(information.lastPingDateTime()),
                text(information.agentVersion()),
                new Node.Platform(
                        text(information.platformTypeAsString()),
                        text(information.platformName()),
                        text(information.platformVersion())),
                text(information.resourceTypeAsString()),
                text(information.name()),
                text(information.ipAddress()),
                text(information.computerName()),
                text(information.iamRole()),
                Optional.ofNullable(information.registrationDate()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
