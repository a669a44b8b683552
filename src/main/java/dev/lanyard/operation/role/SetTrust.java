package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.model.ServicePrincipal;
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

/** Asks to replace the trust policy of a role. */
@Operation(
        noun = "role",
        verb = "trust set",
        summary = "Replace the trust policy of a role: who may assume it",
        effect = Effect.CHANGE,
        details = {
            "The whole policy is replaced. IAM keeps no older one; the journal does, and 'undo' puts it back.",
            "Instances need ec2 here, or their profile gives them no credentials."
        },
        examples = {
            "role trust set BuildRole --service ec2",
            "role trust set BuildRole --service ec2 --service codebuild"
        })
public record SetTrust(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role,

        @Argument(help = "the trust policy: @file, - or JSON", completes = Completes.FILE)
        Optional<DocumentText> document,

        @Option(help = "a service that may assume it, by short name or whole principal", value = "SERVICE")
        List<ServicePrincipal> service)
        implements Request<ChangeOutcome> {}
