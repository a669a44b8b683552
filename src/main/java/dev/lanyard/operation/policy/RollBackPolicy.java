package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to put the version before the present one in force. */
@Operation(
        noun = "policy",
        verb = "rollback",
        summary = "Put the version of a managed policy in force that came before the present one",
        effect = Effect.CHANGE,
        details = "The version that was in force is kept. Saying it again goes one version further back.",
        examples = "policy rollback WorkloadBoundary")
public record RollBackPolicy(
        @Argument(help = "policy name or ARN", completes = Completes.OWN_POLICY)
        PolicyRef policy) implements Request<ChangeOutcome> {}
