package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks who may assume a role. */
@Operation(
        noun = "role",
        verb = "trust show",
        summary = "Show who may assume a role",
        effect = Effect.READ,
        examples = "role trust show BuildRole")
public record ShowTrust(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role) implements Request<RoleTrust> {}
