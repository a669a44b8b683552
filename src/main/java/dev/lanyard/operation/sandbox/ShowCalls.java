package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks which calls were sent to the sandbox. */
@Operation(
        noun = "sandbox",
        verb = "calls",
        summary = "Show the calls that the sandbox was sent, and what it answered",
        effect = Effect.READ,
        details = {
            "Calls that changed the world are numbered from 1 without gaps: each is in the log exactly if its change"
                    + " is in the world, also when a process was killed at that moment. Reads and refused calls have no"
                    + " number; only some thousands of the latest are kept. 'sandbox reset' empties the log.",
            "Names and ids are kept of a request, never its documents, secrets or tag values."
        },
        examples = {"sandbox calls", "sandbox calls --changes --last 10", "sandbox calls --output json"})
public record ShowCalls(
        @Option(help = "only those that changed the world") boolean changes,

        @Option(help = "how many of the latest", value = "N", byDefault = "50")
        int last)
        implements Request<Rows<SandboxCall>> {}
