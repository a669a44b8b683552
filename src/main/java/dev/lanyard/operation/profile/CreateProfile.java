package dev.lanyard.operation.profile;

import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;
import java.util.Optional;

/** Asks for a new instance profile. */
@Operation(
        noun = "profile",
        verb = "create",
        summary = "Create an instance profile, with a role in it if one is given",
        effect = Effect.CHANGE,
        details = "AWS's console makes a profile together with each EC2 role, under the role's name; the API does not."
                + " Its name may differ from the role's.",
        examples = {"profile create SecondAppProfile --role AppServerRole", "profile create EmptyProfile"})
public record CreateProfile(
        @Argument(help = "the name of the new profile") ProfileName profile,

        @Option(help = "the role to put into it", value = "ROLE", completes = Completes.ROLE)
        Optional<RoleName> role,

        @Option(help = "the path", value = "PATH") Optional<String> path,
        @Option(help = "a tag", value = "KEY=VALUE") List<Tag> tag)
        implements Request<ChangeOutcome> {}
