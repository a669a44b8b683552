package dev.lanyard.operation.association;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.time.Duration;
import java.util.List;

/** Asks to wait until nothing is under way between instances and profiles. */
@Operation(
        noun = "association",
        verb = "wait",
        summary = "Wait until no association of the instances is being made or removed",
        effect = Effect.READ,
        details =
                "EC2 has no waiter of its own for this. What the instances wear then is shown; those that wear nothing"
                        + " are not in the list.",
        examples = {"association wait app-1", "association wait app-1 app-2 --timeout 30s"})
public record AwaitAssociations(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances,

        @Option(help = "how long to wait at most", value = "DURATION", byDefault = "2m")
        Duration timeout)
        implements Request<Rows<AssociationRow>> {}
