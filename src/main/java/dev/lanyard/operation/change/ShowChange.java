package dev.lanyard.operation.change;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for all that is written of a run of changes. */
@Operation(
        noun = "change",
        verb = "show",
        summary = "Show a run of changes: who, when, and what has become of each step",
        effect = Effect.READ,
        examples = {"change show last", "change show 12 --output json"})
public record ShowChange(
        @Argument(help = "number of a run, or last") RunRef run) implements Request<RunSheet> {}
