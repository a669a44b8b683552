package dev.lanyard.operation.node;

import dev.lanyard.model.NodeId;
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
        details = "A node can be Online without a channel: then its role lacks the ssmmessages permissions, and sessions fail.",
        examples = "node list")
public record ShowNode(@Argument(help = "which node", completes = Completes.NODE) NodeId node)
        implements Request<NodeDetails> {}
