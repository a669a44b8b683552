package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.Optional;

/** Asks for a fresh sample organisation. */
@Operation(
        noun = "sandbox",
        verb = "reset",
        summary = "Replace the sandbox's world by a fresh sample organisation",
        effect = Effect.CHANGE,
        details = {
            "All that was made in the sandbox is gone. The same seed and size give the same accounts, roles, instances"
                    + " and access keys, so a script that was written on one sandbox works on another.",
            "A world that cannot be read (damaged, or of another version) is not deleted but moved aside."
        },
        examples = {"sandbox reset --yes", "sandbox reset --instances 200 --accounts 8 --seed 7 --yes"})
public record ResetSandbox(
        @Option(help = "about how many instances; the usual sample otherwise", value = "N")
        Optional<Integer> instances,

        @Option(help = "how many accounts; the usual sample otherwise", value = "M")
        Optional<Integer> accounts,

        @Option(help = "what the sample is drawn from", value = "S", byDefault = "1")
        long seed)
        implements Request<Changed> {}
