package dev.lanyard.operation.node;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.List;

/** Asks for the managed nodes of the Region. */
@Operation(
        noun = "node",
        verb = "list",
        summary = "List the nodes that Systems Manager manages in the Region",
        effect = Effect.READ,
        details = "An instance is listed once its agent has registered, and not while it is stopped.",
        examples = {"node list", "node list --ping-status connection-lost"})
public record ListNodes(
        @Option(help = "only with this ping status", value = "STATUS")
        List<PingStatus> pingStatus) implements Request<Rows<NodeRow>> {}
