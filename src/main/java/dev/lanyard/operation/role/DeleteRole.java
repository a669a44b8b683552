package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Changed;
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
            "With --cascade inline policies are deleted, managed policies detached, the instances of the current"
                    + " Region lose the profiles that hold the role, those profiles are deleted, and then the role."
                    + " Instances in other Regions are not looked at; they would be left with a profile that no longer"
                    + " exists.",
            "IAM keeps no copy of inline and trust policies: 'role show' shows them while the role exists."
        },
        examples = "role delete BastionRole --cascade")
public record DeleteRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Option(help = "remove first what hangs on it") boolean cascade)
        implements Request<Changed> {}
