package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to write an inline policy into a role. */
@Operation(
        noun = "role",
        verb = "put-policy",
        summary = "Write an inline policy into a role, or replace the one of that name",
        effect = Effect.CHANGE,
        details = {
            "An inline policy belongs to its role alone and goes with it. All inline policies of a role together may"
                    + " have 10,240 characters, white space not counted.",
            "IAM keeps no older version; the journal keeps the one that is replaced, and 'undo' puts it back."
        },
        examples = "role put-policy QueueWorkerRole audit-queue '{\"Version\": \"2012-10-17\", \"Statement\":"
                + " [{\"Effect\": \"Allow\", \"Action\": \"sqs:SendMessage\", \"Resource\":"
                + " \"arn:aws:sqs:*:*:audit\"}]}'")
public record PutPolicy(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "the name of the inline policy", completes = Completes.INLINE_POLICY)
        PolicyName policy,

        @Argument(help = "the policy: @file, - or JSON", completes = Completes.FILE)
        DocumentText document)
        implements Request<ChangeOutcome> {}
