package dev.lanyard.operation.region;

import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to move to another Region. */
@Operation(
        noun = "region",
        verb = "use",
        summary = "Work in another Region",
        effect = Effect.SESSION,
        details = {
            "The move lasts as long as the console does, or the list of commands that is run; 'settings set region'"
                    + " makes it last."
        },
        examples = {"region use eu-central-1"})
public record UseRegion(
        @Argument(help = "Region", completes = Completes.REGION)
        RegionId region) implements Request<Changed> {}
