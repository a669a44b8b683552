package dev.lanyard.operation.plan;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.ShownPlan;
import java.nio.file.Path;

/** Asks for a plan that is in a file. */
@Operation(
        noun = "plan",
        verb = "show",
        summary = "Show a plan that was saved with --plan-out",
        effect = Effect.READ,
        details = {
            "Shows what is in the file: what was to be changed when the plan was made, by whom, and what was known"
                    + " then. AWS is not asked, so nothing is said of what has become different since; 'apply' looks.",
            "A file that was changed after it was written is not shown: it would not be carried out either."
        },
        examples = "plan show web.plan")
public record ShowPlan(
        @Argument(help = "plan file", completes = Completes.FILE)
        Path file) implements Request<ShownPlan> {}
