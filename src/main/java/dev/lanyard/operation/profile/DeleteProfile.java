package dev.lanyard.operation.profile;

import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks to delete an instance profile. */
@Operation(
        noun = "profile",
        verb = "delete",
        summary = "Delete an instance profile, with --cascade even when it holds a role or is worn",
        effect = Effect.CHANGE,
        details = {
            "Without --cascade a profile that holds a role, or that an instance in any Region wears, is not touched."
                + " IAM itself would not mind the instances: they would be left with a profile that no longer exists.",
            "With --cascade the instances lose it, in all Regions, and the role is taken out, but not deleted."
        },
        examples = "profile delete BatchProfile --cascade")
public record DeleteProfile(
        @Argument(help = "which profile", completes = Completes.PROFILE)
        ProfileName profile,

        @Option(help = "first take it off its instances and take its role out")
        boolean cascade)
        implements Request<ChangeOutcome> {}
