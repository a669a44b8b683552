package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.difference.PolicyComparison;

/** Asks how what two roles may do differs. */
@Operation(
        noun = "role",
        verb = "diff",
        summary = "Show how two roles differ in what they may really do",
        effect = Effect.READ,
        details = {
            "All policies of each role together, within its permissions boundary and the service control policies above"
                    + " its account: what the second may do and the first may not is gained.",
            "The exit code is 0 whether they differ or not; with --exit-code it is 1 where they do."
        },
        examples = {"role diff AppServerRole BuildRole", "role diff AppServerRole BuildRole --output json"})
public record DiffRoles(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName one,

        @Argument(help = "which role to compare it with", completes = Completes.ROLE)
        RoleName other,

        @Option(help = "end with 1 where they differ") boolean exitCode)
        implements Request<PolicyComparison> {}
