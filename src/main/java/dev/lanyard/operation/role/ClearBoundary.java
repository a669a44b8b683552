package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to take the permissions boundary off a role. */
@Operation(
        noun = "role",
        verb = "boundary clear",
        summary = "Take the permissions boundary off a role",
        effect = Effect.CHANGE,
        details = "The role may then do all that its policies allow.",
        examples = "role boundary clear LedgerRole")
public record ClearBoundary(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role) implements Request<ChangeOutcome> {}
