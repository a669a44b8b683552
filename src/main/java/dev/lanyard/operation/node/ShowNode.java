package dev.lanyard.operation.node;

import dev.lanyard.model.NodeRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for one managed node. */
@Operation(
        noun = "node",
        verb = "show",
        summary = "Show a managed node, and whether Session Manager has a channel to it",
        effect = Effect.READ,
        details =
                "A node can be Online without a channel: then its role lacks the ssmmessages permissions, and sessions"
                        + " fail.",
        examples = {"node show app-1", "node show app-1 --output json"})
public record ShowNode(
        @Argument(help = "node id, or the Name tag of the instance", completes = Completes.NODE)
        NodeRef node) implements Request<NodeDetails> {}
