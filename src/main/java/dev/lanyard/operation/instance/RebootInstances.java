package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to reboot instances. */
@Operation(
        noun = "instance",
        verb = "reboot",
        summary = "Reboot running instances, after which the SSM Agent uses a new profile at once",
        effect = Effect.CHANGE,
        details = "EC2 answers before the instances reboot.",
        examples = "instance reboot app-1 app-2")
public record RebootInstances(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances) implements Request<ChangeOutcome> {}
