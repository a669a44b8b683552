package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks what goes wrong in the sandbox on purpose. */
@Operation(
        noun = "sandbox",
        verb = "faults show",
        summary = "Show what goes wrong in the sandbox on purpose",
        effect = Effect.READ,
        examples = "sandbox faults show")
public record ShowFaults() implements Request<FaultDetails> {}
