package dev.lanyard.operation.change;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import java.nio.file.Path;

/** Asks for a saved plan to be carried out. */
@Operation(
        noun = "apply",
        verb = "",
        summary = "Carry out a plan that --plan-out has saved, exactly as it was saved",
        effect = Effect.CHANGE,
        details = "Nothing is begun where anything that the plan is about has been changed since it was made: what has"
                + " moved is named. 'plan show FILE' shows the plan.",
        examples = "apply changes.json")
public record ApplyPlan(
        @Argument(help = "plan file", completes = Completes.FILE)
        Path file) implements Request<ChangeOutcome> {}
