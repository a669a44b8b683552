package dev.lanyard.operation.association;

import dev.lanyard.model.AssociationRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for one association. */
@Operation(
        noun = "association",
        verb = "show",
        summary = "Show an association: the instance, the profile, and whether that profile is alive",
        effect = Effect.READ,
        details = "A profile that was deleted and made anew under the same name has another id. The instance then wears"
                + " a dead profile and gets no credentials until 'association set' replaces it.",
        examples = {"association show app-1", "association show reports-1 --output json"})
public record ShowAssociation(
        @Argument(help = "association id, or the instance by id or Name tag", completes = Completes.ASSOCIATION)
        AssociationRef association)
        implements Request<AssociationDetails> {}
