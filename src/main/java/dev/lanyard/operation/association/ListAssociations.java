package dev.lanyard.operation.association;

import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.Optional;

/** Asks which instance wears which profile. */
@Operation(
        noun = "association",
        verb = "list",
        summary = "List which instance of the Region wears which profile",
        effect = Effect.READ,
        details = "EC2 lists an association that is passing away for a moment more; its state says so.",
        examples = {"association list", "association list --profile AppServerProfile"})
public record ListAssociations(
        @Option(help = "only of this profile", value = "PROFILE", completes = Completes.PROFILE)
        Optional<ProfileName> profile)
        implements Request<Rows<AssociationRow>> {}
