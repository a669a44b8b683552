package dev.lanyard.operation.change;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks for a run that did not come to its end to be finished. */
@Operation(
        noun = "resume",
        verb = "",
        summary = "Go on with a run of changes that was interrupted or that failed in part",
        effect = Effect.CHANGE,
        details = {
            "Steps that were made are not made again. Of a step that was under way when the run ended, AWS is asked"
                    + " whether it was made; only then it is made or left alone.",
            "Steps that failed are tried once more."
        },
        examples = {"resume last", "resume 12"})
public record ResumeRun(
        @Argument(help = "number of the run, or last") RunRef run) implements Request<ChangeOutcome> {}
