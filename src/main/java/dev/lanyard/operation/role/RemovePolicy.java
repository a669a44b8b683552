package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to delete an inline policy of a role. */
@Operation(
        noun = "role",
        verb = "remove-policy",
        summary = "Delete an inline policy of a role",
        effect = Effect.CHANGE,
        details =
                "IAM keeps no copy; the journal keeps one, and 'undo' puts the policy back. Managed policies are taken"
                        + " off with 'role detach'.",
        examples = "role remove-policy VaultRole no-remote-access")
public record RemovePolicy(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "the name of the inline policy", completes = Completes.INLINE_POLICY)
        PolicyName policy)
        implements Request<ChangeOutcome> {}
