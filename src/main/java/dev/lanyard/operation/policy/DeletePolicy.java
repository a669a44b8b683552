package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks to delete a managed policy. */
@Operation(
        noun = "policy",
        verb = "delete",
        summary = "Delete a managed policy, with --cascade after taking it off all roles",
        effect = Effect.CHANGE,
        details = {
            "Without --cascade a policy that is attached to something, or that has older versions, is not touched: what"
                    + " stands in the way is listed.",
            "With --cascade it is detached from all roles, its older versions are deleted, and then the policy. Where"
                + " it is a permissions boundary, or attached to users or groups, nothing is done: taking a boundary"
                + " away would allow more, and users and groups are for their owners to decide.",
            "IAM keeps no copy: 'policy show NAME --query Document' shows the document while it exists."
        },
        examples = "policy delete SessionManagerPermissions --cascade")
public record DeletePolicy(
        @Argument(help = "policy name or ARN", completes = Completes.OWN_POLICY)
        PolicyRef policy,

        @Option(help = "take it off its roles and delete its older versions first")
        boolean cascade)
        implements Request<ChangeOutcome> {}
