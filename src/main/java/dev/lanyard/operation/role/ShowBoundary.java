package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for the permissions boundary of a role. */
@Operation(
        noun = "role",
        verb = "boundary show",
        summary = "Show the permissions boundary of a role: the most that its policies can give",
        effect = Effect.READ,
        examples = "role boundary show LedgerRole")
public record ShowBoundary(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role) implements Request<RoleBoundary> {}
