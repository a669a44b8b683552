package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks to take managed policies off a role. */
@Operation(
        noun = "role",
        verb = "detach",
        summary = "Detach managed policies from a role",
        effect = Effect.CHANGE,
        details = "Nodes that owe their permission to the policy are lost to Systems Manager within the hour.",
        examples = "role detach AppServerRole CloudWatchAgentServerPolicy")
public record DetachPolicies(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "policy name or ARN", completes = Completes.POLICY_ON_ROLE)
        List<PolicyRef> policies)
        implements Request<ChangeOutcome> {}
