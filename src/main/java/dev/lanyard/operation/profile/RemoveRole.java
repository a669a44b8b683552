package dev.lanyard.operation.profile;

import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.util.Optional;

/** Asks to take the role out of an instance profile. */
@Operation(
        noun = "profile",
        verb = "remove-role",
        summary = "Take the role out of an instance profile",
        effect = Effect.CHANGE,
        details = "Every instance that wears the profile loses the role's permissions.",
        examples = {"profile remove-role CacheProfile", "profile remove-role CacheProfile CacheRole"})
public record RemoveRole(
        @Argument(help = "which profile", completes = Completes.PROFILE)
        ProfileName profile,

        @Argument(help = "which role; the one it holds when left out", completes = Completes.ROLE)
        Optional<RoleName> role)
        implements Request<ChangeOutcome> {}
