package dev.lanyard.operation.profile;

import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to put a role into an instance profile. */
@Operation(
        noun = "profile",
        verb = "add-role",
        summary = "Put a role into an instance profile",
        effect = Effect.CHANGE,
        details = {
            "A profile holds one role at most. Every instance that wears the profile gets the role's permissions, some"
                + " time later; to hurry it, disassociate and associate the profile, or stop and start the instance."
        },
        examples = "profile add-role BatchProfile AppServerRole")
public record AddRole(
        @Argument(help = "which profile", completes = Completes.PROFILE)
        ProfileName profile,

        @Argument(help = "which role", completes = Completes.ROLE)
        RoleName role)
        implements Request<ChangeOutcome> {}
