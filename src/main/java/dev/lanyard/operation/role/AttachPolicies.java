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

/** Asks to hang managed policies on a role. */
@Operation(
        noun = "role",
        verb = "attach",
        summary = "Attach managed policies to a role",
        effect = Effect.CHANGE,
        details = {
            "A policy is named by its ARN, or by its name without regard to case; the account's own policy wins over"
                    + " one of AWS with the same name. What is attached already stays as it is.",
            "Permissions of credentials that are out already change too: IAM looks when a call is made."
        },
        examples = {
            "role attach QueueWorkerRole AmazonSSMManagedInstanceCore",
            "role attach AppServerRole AmazonS3ReadOnlyAccess AmazonSSMPatchAssociation"
        })
public record AttachPolicies(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "policy name or ARN", completes = Completes.POLICY_NOT_ON_ROLE)
        List<PolicyRef> policies)
        implements Request<ChangeOutcome> {}
