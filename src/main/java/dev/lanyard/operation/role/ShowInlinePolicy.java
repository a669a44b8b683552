package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for an inline policy of a role. */
@Operation(
        noun = "role",
        verb = "show-policy",
        summary = "Show an inline policy of a role",
        effect = Effect.READ,
        details = "'--query PolicyDocument' writes the document alone, for a file that 'role put-policy' takes.",
        examples = {
            "role show-policy AppServerRole app-config",
            "role show-policy AppServerRole app-config --query PolicyDocument"
        })
public record ShowInlinePolicy(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "the name of the inline policy", completes = Completes.INLINE_POLICY)
        PolicyName policy)
        implements Request<InlinePolicy> {}
