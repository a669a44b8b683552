package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.agent.Agents;
import dev.lanyard.sandbox.agent.HybridAgents;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.PageToken;
import dev.lanyard.sandbox.ec2.Lifecycle;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ssm.model.ConnectionStatus;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationRequest;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationResponse;
import software.amazon.awssdk.services.ssm.model.GetConnectionStatusRequest;
import software.amazon.awssdk.services.ssm.model.GetConnectionStatusResponse;

/** Shows managed nodes and whether they can be reached. */
public final class Nodes {

    /** Ten only, where nothing is asked for (Systems Manager API reference). */
    private static final int PAGE = 10;

    private static final String LIST = "ssm";

    /** The smallest text that can follow a text: the first key after one. */
    private static final char FIRST_AFTER = '\0';

    private final Call call;
    private final RegionState region;
    private final Agents agents;
    private final HybridAgents hybridAgents;

    /** Answers one call. */
    public Nodes(Call call) {
        this.call = call;
        this.region = call.hereAsRead();
        this.agents = new Agents(call.world(), call.account(), call.region(), call.now());
        this.hybridAgents = new HybridAgents(call.world(), call.account(), call.region(), call.now());
    }

    /** Shows nodes; those that are stopped or terminated are not among them. */
    public DescribeInstanceInformationResponse describeInstanceInformation(DescribeInstanceInformationRequest request) {
        String after = Optional.ofNullable(request.nextToken()).map(Nodes::open).orElse("");
        int size = Optional.ofNullable(request.maxResults()).orElse(PAGE);
        // One more than the page tells whether there is a next one; agents beyond it are not looked at.
        List<Node> found = nodesAfter(after)
                .filter(NodeFilters.of(request))
                .limit(size + 1L)
                .toList();
        List<Node> page = found.subList(0, Math.min(size, found.size()));
        return DescribeInstanceInformationResponse.builder()
                .instanceInformationList(page.stream().map(Node::information).toList())
                .nextToken(found.size() > size ? PageToken.after(page.getLast().id(), LIST) : null)
                .build();
    }

    /** Tells whether the control channel of a node is open; a target that nobody knows is not connected. */
    public GetConnectionStatusResponse getConnectionStatus(GetConnectionStatusRequest request) {
        boolean connected = node(request.target()).filter(Node::connected).isPresent();
        return GetConnectionStatusResponse.builder()
                .target(request.target())
                .status(connected ? ConnectionStatus.CONNECTED : ConnectionStatus.NOTCONNECTED)
                .build();
    }

    private Optional<Node> node(String id) {
        return Optional.ofNullable(region.instances.get(id))
                .flatMap(this::node)
                .or(() -> Optional.ofNullable(region.hybridNodes.get(id)).map(this::node));
    }

    /** In the order of the ids, in which instances come before servers outside EC2. */
    private Stream<Node> nodesAfter(String id) {
        Stream<InstanceState> instances = region.instances.tailMap(id + FIRST_AFTER).values().stream();
        Stream<HybridNodeState> servers = region.hybridNodes.tailMap(id + FIRST_AFTER).values().stream();
        return Stream.concat(instances.flatMap(instance -> node(instance).stream()), servers.map(this::node));
    }

    private Optional<Node> node(InstanceState instance) {
        return Lifecycle.runs(instance, call.now()) ? Node.of(instance, agents.read(instance)) : Optional.empty();
    }

    private Node node(HybridNodeState server) {
        return Node.of(server, hybridAgents.read(server));
    }

    private static String open(String token) {
        return PageToken.open(token, LIST)
                .orElseThrow(() -> new Fault("InvalidNextToken", 400, "The specified token isn't valid."));
    }
}
