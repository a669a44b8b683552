package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to start instances. */
@Operation(
        noun = "instance",
        verb = "start",
        summary = "Start stopped instances",
        effect = Effect.CHANGE,
        details = "An agent on the instance acts at once on credentials that it finds.",
        examples = "instance start staging-1")
public record StartInstances(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances) implements Request<ChangeOutcome> {}
