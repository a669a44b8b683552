package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to stop instances. */
@Operation(
        noun = "instance",
        verb = "stop",
        summary = "Stop running instances",
        effect = Effect.CHANGE,
        details = "A stopped instance is no managed node until it runs again. Its profile stays associated.",
        examples = "instance stop app-1")
public record StopInstances(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances) implements Request<ChangeOutcome> {}
