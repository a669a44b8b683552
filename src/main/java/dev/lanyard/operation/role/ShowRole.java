package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for one role with everything that hangs on it. */
@Operation(
        noun = "role",
        verb = "show",
        summary = "Show a role: its policies, its trust, the profiles that hold it and the instances that wear them",
        effect = Effect.READ,
        details = "IAM is one for all Regions; the instances are those of the current Region.",
        examples = {"role show AppServerRole", "role show AppServerRole --output json"})
public record ShowRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role) implements Request<RoleDetails> {}
