package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks that nothing go wrong in the sandbox any more. */
@Operation(
        noun = "sandbox",
        verb = "faults clear",
        summary = "Let nothing go wrong in the sandbox any more",
        effect = Effect.CHANGE,
        examples = "sandbox faults clear")
public record ClearFaults() implements Request<FaultDetails> {}
