package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks to edit the document of a managed policy. */
@Operation(
        noun = "policy",
        verb = "edit",
        summary = "Edit the document of a managed policy in your editor, and put it in force as a new version",
        effect = Effect.CHANGE,
        details = {
            "The editor is the one that VISUAL or EDITOR names, else vi or nano. When you leave it, the document is"
                    + " looked at; what is wrong with it is told with its place, and you can edit it again.",
            "A text that was left unchanged changes nothing. One that was given up, or that AWS did not take, is kept"
                    + " in a file, whose path is told."
        },
        examples = "policy edit SessionManagerPermissions")
public record EditPolicy(
        @Argument(help = "policy name or ARN", completes = Completes.OWN_POLICY)
        PolicyRef policy,

        @Option(help = "send it in spite of errors that lint finds")
        boolean force)
        implements Request<ChangeOutcome> {}
