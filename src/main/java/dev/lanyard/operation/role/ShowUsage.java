package dev.lanyard.operation.role;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks who uses a role. */
@Operation(
        noun = "role",
        verb = "usage",
        summary = "Show who uses a role: profiles, instances of the Region, and when it was last used",
        effect = Effect.READ,
        details = {
            "These feel it when the role changes. Profiles are of all Regions; the instances are those of the current"
                    + " one, or of --region.",
            "IAM remembers the last use for 400 days."
        },
        examples = {"role usage AppServerRole", "role usage AppServerRole --region eu-central-1 --output json"})
public record ShowUsage(
        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role) implements Request<RoleUse> {}
