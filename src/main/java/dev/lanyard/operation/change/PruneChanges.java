package dev.lanyard.operation.change;

import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.time.Duration;

/** Asks to forget old runs of changes. */
@Operation(
        noun = "change",
        verb = "prune",
        summary = "Forget runs of changes that are older",
        effect = Effect.SESSION,
        details = "What is forgotten can no longer be undone. Runs that are under way, or can be resumed, are kept.",
        examples = "change prune --older-than 90d")
public record PruneChanges(
        @Option(help = "how long ago they were started at least, such as 90d", value = "TIME")
        Duration olderThan) implements Request<Changed> {}
