package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to set the permissions boundary of a role. */
@Operation(
        noun = "role",
        verb = "boundary set",
        summary = "Set the permissions boundary of a role: the most that its policies can give",
        effect = Effect.CHANGE,
        details = {
            "A boundary gives nothing: a role may do what both its policies and its boundary allow. What Systems"
                    + " Manager needs has to be in the boundary too, or nodes are lost within the hour.",
            "'role can ROLE ACTION' tells what is left."
        },
        examples = "role boundary set CacheRole WorkloadBoundary")
public record SetBoundary(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "name or ARN of the managed policy that limits", completes = Completes.POLICY)
        PolicyRef policy)
        implements Request<ChangeOutcome> {}
