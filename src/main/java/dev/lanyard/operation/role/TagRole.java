package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to put tags on a role. */
@Operation(
        noun = "role",
        verb = "tag",
        summary = "Put tags on a role, replacing those with the same keys",
        effect = Effect.CHANGE,
        examples = "role tag AppServerRole team=ops stage=prod")
public record TagRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "key=value") List<Tag> tags)
        implements Request<ChangeOutcome> {}
