package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to take tags off a role. */
@Operation(
        noun = "role",
        verb = "untag",
        summary = "Take tags off a role",
        effect = Effect.CHANGE,
        examples = "role untag AppServerRole team")
public record UntagRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "the key of a tag") List<String> keys)
        implements Request<ChangeOutcome> {}
