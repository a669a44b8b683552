package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks to delete a role. */
@Operation(
        noun = "role",
        verb = "delete",
        summary = "Delete a role, with --cascade together with all that hangs on it",
        effect = Effect.CHANGE,
        details = {
            "Without --cascade a role with policies or profiles is not touched: what hangs on it is listed.",
            "With --cascade inline policies are deleted, managed policies detached, the instances of all Regions lose"
                    + " the profiles that hold the role, those profiles are deleted, and then the role. A Region that"
                    + " cannot be read is named.",
            "'undo' makes all of it again; the role and its profiles then have other unique ids."
        },
        examples = "role delete BastionRole --cascade")
public record DeleteRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Option(help = "remove first what hangs on it") boolean cascade)
        implements Request<ChangeOutcome> {}
