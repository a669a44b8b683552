package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks for managed policies. */
@Operation(
        noun = "policy",
        verb = "list",
        summary = "List managed policies: the account's own, AWS's, or both",
        effect = Effect.READ,
        details =
                "AWS has more than a thousand of its own; --attached leaves those that something in the account uses.",
        examples = {"policy list --scope local", "policy list --attached"})
public record ListPolicies(
        @Option(help = "whose: aws, local (the account's own) or all", value = "SCOPE", byDefault = "all")
        PolicyScope scope,

        @Option(help = "only those attached to something") boolean attached)
        implements Request<Rows<PolicyRow>> {}
