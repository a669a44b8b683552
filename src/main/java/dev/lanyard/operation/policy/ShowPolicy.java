package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.Optional;

/** Asks for one managed policy. */
@Operation(
        noun = "policy",
        verb = "show",
        summary = "Show a managed policy: its document and the roles that have it",
        effect = Effect.READ,
        examples = {"policy show AmazonSSMManagedInstanceCore", "policy show AmazonEC2RoleForSSM --output json"})
public record ShowPolicy(
        @Argument(help = "policy name or ARN", completes = Completes.POLICY)
        PolicyRef policy,

        @Option(
                help = "an older version, such as v1, instead of the one in force",
                value = "VERSION",
                completes = Completes.POLICY_VERSION)
        Optional<VersionId> version)
        implements Request<PolicyDetails> {}
