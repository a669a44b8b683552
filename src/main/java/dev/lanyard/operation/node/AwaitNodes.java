package dev.lanyard.operation.node;

import dev.lanyard.model.NodeId;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.time.Duration;
import java.util.List;

/** Asks to wait until nodes are online. */
@Operation(
        noun = "node",
        verb = "wait",
        summary = "Wait until instances are managed nodes and online",
        effect = Effect.READ,
        details = "An agent looks for new credentials in steps of up to 30 minutes, 60 in the worst case; after a reboot at"
                + " once. Nodes that are not online when time is up are named.",
        examples = {"node list --ping-status online", "node list --output ids"})
public record AwaitNodes(
        @Argument(help = "instance id, or mi- id of a hybrid node", completes = Completes.INSTANCE) List<NodeId> nodes,
        @Option(help = "how long to wait at most", value = "DURATION", byDefault = "10m") Duration timeout)
        implements Request<Rows<NodeRow>> {}
