package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks what the simulated organisation holds. */
@Operation(
        noun = "sandbox",
        verb = "status",
        summary = "Show the sandbox's accounts, each with its administrator's access key",
        effect = Effect.READ,
        details = {
            "The keys open nothing but the sandbox, so they are shown in full: give them to the AWS CLI or an SDK that"
                    + " talks to 'sandbox serve'."
        },
        examples = {"sandbox status", "sandbox status --output json"})
public record ShowSandbox() implements Request<Rows<SandboxAccount>> {}
