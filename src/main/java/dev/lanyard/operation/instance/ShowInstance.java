package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for one instance and what leads from it to its permissions. */
@Operation(
        noun = "instance",
        verb = "show",
        summary = "Show an instance: its profile, that profile's role and policies, and its state as a managed node",
        effect = Effect.READ,
        details = "What you are not allowed to read is said and left out.",
        examples = {"instance show app-1", "instance show app-1 --output json"})
public record ShowInstance(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        InstanceRef instance) implements Request<InstanceDetails> {}
