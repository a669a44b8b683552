package dev.lanyard.operation.role;

import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.ServicePrincipal;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks for a new role. */
@Operation(
        noun = "role",
        verb = "create",
        summary = "Create a role that an AWS service, or whoever a trust policy names, may assume",
        effect = Effect.CHANGE,
        details = {
            "--service writes the trust policy: ec2 for instances with an instance profile, ssm for hybrid nodes and"
                    + " for Default Host Management. --trust takes a whole policy instead.",
            "A new role allows nothing: 'role attach' gives it policies. Instances wear it through an instance profile,"
                    + " which 'profile create NAME --role ROLE' makes.",
            "A role of that name that is as wanted already stays as it is; one that differs is not changed."
        },
        examples = {
            "role create WebRole --service ec2",
            "role create HybridRole --service ssm --path /service-role/ --tag team=ops"
        })
public record CreateRole(
        @Argument(help = "the name of the new role") RoleName role,

        @Option(help = "a service that may assume it, by short name or whole principal", value = "SERVICE")
        List<ServicePrincipal> service,

        @Option(help = "the trust policy: @file, - or JSON", value = "DOCUMENT", completes = Completes.FILE)
        Optional<DocumentText> trust,

        @Option(help = "what the role is for", value = "TEXT")
        Optional<String> description,

        @Option(help = "the path, such as /service-role/", value = "PATH")
        Optional<String> path,

        @Option(help = "a tag", value = "KEY=VALUE") List<Tag> tag,

        @Option(help = "how long one may assume it: 1h to 12h", value = "DURATION")
        Optional<Duration> maxSession,

        @Option(help = "name or ARN of a managed policy that limits it", value = "POLICY", completes = Completes.POLICY)
        Optional<PolicyRef> boundary)
        implements Request<ChangeOutcome> {}
