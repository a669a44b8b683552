package dev.lanyard.operation.association;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks that instances wear no profile. */
@Operation(
        noun = "association",
        verb = "clear",
        summary = "Take the instance profile off instances",
        effect = Effect.CHANGE,
        details = "Programs on the instances lose their credentials when those they hold expire. Systems Manager keeps"
                + " reaching an instance only where Default Host Management Configuration takes over.",
        examples = "association clear batch-1")
public record ClearProfile(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances) implements Request<ChangeOutcome> {}
