package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks for a new version of a managed policy. */
@Operation(
        noun = "policy",
        verb = "update",
        summary = "Give a managed policy a new document, as a new version that is in force at once",
        effect = Effect.CHANGE,
        details = {
            "The document is looked at before anything is sent, as by 'policy create'.",
            "IAM keeps five versions. When there are five, the oldest one that is not in force is deleted first; the"
                    + " question names it.",
            "The older versions stay: 'policy rollback' puts the one before in force again. Whoever has the policy"
                    + " feels the change with their next call."
        },
        examples = {
            "policy update SessionManagerPermissions '{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
                    + "\"Action\":\"ssmmessages:*\",\"Resource\":\"*\"}}'"
        })
public record UpdatePolicy(
        @Argument(help = "policy name or ARN", completes = Completes.OWN_POLICY)
        PolicyRef policy,

        @Argument(help = "the new document: @file, - or JSON", completes = Completes.FILE)
        DocumentText document,

        @Option(help = "send it in spite of errors that lint finds")
        boolean force)
        implements Request<ChangeOutcome> {}
