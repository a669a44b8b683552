package dev.lanyard.operation.node;

import dev.lanyard.model.NodeRef;
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
        details =
                "An agent looks for new credentials in steps of up to 30 minutes, 60 in the worst case; after a reboot"
                        + " at once. Nodes that are not online when time is up are named.",
        examples = {"node wait app-1", "node wait app-1 app-2 --timeout 30m"})
public record AwaitNodes(
        @Argument(help = "node id, or the Name tag of the instance", completes = Completes.INSTANCE)
        List<NodeRef> nodes,

        @Option(help = "how long to wait at most", value = "DURATION", byDefault = "10m")
        Duration timeout)
        implements Request<Rows<NodeRow>> {}
