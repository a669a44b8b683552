package dev.lanyard.operation.profile;

import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for one instance profile and who wears it. */
@Operation(
        noun = "profile",
        verb = "show",
        summary = "Show an instance profile: its role, that role's policies, and the instances that wear it",
        effect = Effect.READ,
        details =
                "An instance whose profile id differs from the profile's own wears a dead one: the profile was deleted"
                        + " and made anew under the same name. 'association set' mends it.",
        examples = "profile show AppServerProfile")
public record ShowProfile(
        @Argument(help = "which profile", completes = Completes.PROFILE)
        ProfileName profile) implements Request<ProfileDetails> {}
