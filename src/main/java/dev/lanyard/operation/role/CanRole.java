package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;
import java.util.Optional;

/** Asks whether a role may do something. */
@Operation(
        noun = "role",
        verb = "can",
        summary = "Tell whether a role may do something, and which statement decides",
        effect = Effect.READ,
        details = {
            "Without RESOURCE the question is about all resources (*). The policies that bear on the role are read and"
                + " evaluated here: its own, its permissions boundary, and the service control policies of each level"
                + " of the organisation. AWS's policy simulator is asked too; --local or --remote asks one of them"
                + " only. The policy of a resource itself is not looked at by either.",
            "What every request of the role has is known: who it is, its tags, account, organisation and Region, and"
                    + " the time. --context gives keys that policies look at besides, or other values.",
            "Ends with 0 when it is allowed and with 1 when it is not, by the answer of --remote or else by ours."
        },
        examples = {
            "role can AppServerRole ssm:UpdateInstanceInformation",
            "role can LedgerRole ssm:UpdateInstanceInformation",
            "role can AppServerRole s3:GetObject arn:aws:s3:::example-app-config/web.json",
            "role can VaultRole ssm:UpdateInstanceInformation --local --output json"
        })
public record CanRole(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "an action, such as ssm:UpdateInstanceInformation", completes = Completes.ACTION)
        AskedAction action,

        @Argument(help = "an ARN; all resources where it is left out")
        Optional<String> resource,

        @Option(help = "a condition key's value; again for another", value = "KEY=VALUE")
        List<ContextValue> context,

        @Option(help = "evaluate the policies here and do not ask AWS's simulator")
        boolean local,

        @Option(help = "ask AWS's simulator alone") boolean remote)
        implements Request<RoleAnswer> {}
