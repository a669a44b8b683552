package dev.lanyard.operation.whoami;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks who calls AWS, and where. */
@Operation(
        noun = "whoami",
        verb = "",
        summary = "Show as whom, in which account and Region, and in which mode you work",
        effect = Effect.READ,
        examples = {"whoami", "whoami --query Arn --output tsv"})
public record WhoAmI() implements Request<Whereabouts> {}
