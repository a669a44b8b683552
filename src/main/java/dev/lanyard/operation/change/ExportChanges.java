package dev.lanyard.operation.change;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.JsonLines;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.Optional;

/** Asks for runs of changes with all that is written of them, for other programs. */
@Operation(
        noun = "change",
        verb = "export",
        summary = "Write all that is known of runs of changes as JSON, a line for each run",
        effect = Effect.READ,
        examples = {"change export", "change export --since 30d"})
public record ExportChanges(
        @Option(help = "only what was started since, such as 2d or 2026-03-01", value = "TIME")
        Optional<Since> since) implements Request<JsonLines> {}
