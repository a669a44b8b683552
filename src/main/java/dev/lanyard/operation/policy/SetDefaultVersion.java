package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to put a version of a managed policy in force. */
@Operation(
        noun = "policy",
        verb = "set-default",
        summary = "Put a version of a managed policy in force",
        effect = Effect.CHANGE,
        details = "IAM calls the version in force the default one. 'policy versions' lists them; 'policy show NAME"
                + " --version v1' shows the document of one.",
        examples = "policy set-default SessionManagerPermissions v1")
public record SetDefaultVersion(
        @Argument(help = "policy name or ARN", completes = Completes.OWN_POLICY)
        PolicyRef policy,

        @Argument(help = "the version, such as v2", completes = Completes.POLICY_VERSION)
        VersionId version)
        implements Request<ChangeOutcome> {}
