package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.Optional;

/** Asks what a role really has. */
@Operation(
        noun = "role",
        verb = "effective",
        summary = "Show what a role may really do: its policies within its boundary, less what is denied",
        effect = Effect.READ,
        details = {
            "The policies on the role, within its permissions boundary and the service control policies above its"
                    + " account, less what any of them denies. What a wider grant covers is left out. Conditions are"
                    + " shown, not judged: 'role can' judges one action in one context.",
            "--expand shows the actions that a wildcard stands for by AWS's reference; an action that is newer than"
                    + " the reference is not among them.",
            "Policies of resources, such as buckets and keys, may allow more, or deny."
        },
        examples = {
            "role effective AppServerRole",
            "role effective AppServerRole --service ssm",
            "role effective BuildRole --service s3 --expand --output json"
        })
public record ShowEffective(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Option(help = "only the actions of one service, by its prefix such as ssm", value = "PREFIX")
        Optional<String> service,

        @Option(help = "the actions that wildcards stand for, one by one")
        boolean expand)
        implements Request<Rows<EffectiveRow>> {}
