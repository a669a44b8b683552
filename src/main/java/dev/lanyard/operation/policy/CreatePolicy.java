package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;
import java.util.Optional;

/** Asks for a new managed policy. */
@Operation(
        noun = "policy",
        verb = "create",
        summary = "Create a managed policy of the account",
        effect = Effect.CHANGE,
        details = {
            "The document is looked at before anything is sent: what IAM would not take is told with its place, its"
                + " size is measured against IAM's limit of 6,144 characters, white space not counted, and what lint"
                + " finds is told too. Errors of lint stop it; --force sends it in spite of them.",
            "A new policy allows nothing before it is attached: 'role attach' hangs it on a role. IAM never changes the"
                    + " description or the path of a policy; its document is changed by 'policy update' and 'policy"
                    + " edit'."
        },
        examples = {
            "policy create ReadParameters '{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
                    + "\"Action\":\"ssm:GetParameter\",\"Resource\":\"arn:aws:ssm:*:*:parameter/app/*\"}}'"
                    + " --description 'Parameters of the application' --tag team=ops"
        })
public record CreatePolicy(
        @Argument(help = "the name of the new policy") PolicyName policy,

        @Argument(help = "the document: @file, - or JSON", completes = Completes.FILE)
        DocumentText document,

        @Option(help = "what the policy is for", value = "TEXT")
        Optional<String> description,

        @Option(help = "the path, such as /teams/ops/", value = "PATH")
        Optional<String> path,

        @Option(help = "a tag", value = "KEY=VALUE") List<Tag> tag,

        @Option(help = "send it in spite of errors that lint finds")
        boolean force)
        implements Request<ChangeOutcome> {}
