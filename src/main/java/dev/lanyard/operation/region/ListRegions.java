package dev.lanyard.operation.region;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks for the Regions of the account. */
@Operation(
        noun = "region",
        verb = "list",
        summary = "List the Regions and whether the account has them enabled",
        effect = Effect.READ,
        examples = {"region list", "region list --output ids"})
public record ListRegions() implements Request<Rows<RegionRow>> {}
