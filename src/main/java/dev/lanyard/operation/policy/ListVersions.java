package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks for the versions of a managed policy. */
@Operation(
        noun = "policy",
        verb = "versions",
        summary = "List the versions of a managed policy",
        effect = Effect.READ,
        details = "IAM keeps five versions at most; the one in force is the default one.",
        examples = "policy versions AmazonSSMManagedInstanceCore")
public record ListVersions(
        @Argument(help = "policy name or ARN", completes = Completes.POLICY)
        PolicyRef policy) implements Request<Rows<VersionRow>> {}
