package dev.lanyard.operation.change;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;

/** Asks for a run of changes to be taken back. */
@Operation(
        noun = "undo",
        verb = "",
        summary = "Take back what a run of changes did",
        effect = Effect.CHANGE,
        details = {
            "The plan of what takes it back is shown before anything is changed; --plan shows it and ends. It is made"
                    + " of what was written down before each call, such as the text of an inline policy or the profile"
                    + " that an instance wore.",
            "What somebody else has changed since is named and left alone, unless --force is given. Undoing is a run of"
                    + " its own, which can be undone."
        },
        examples = {"undo last", "undo 12 --plan"})
public record UndoRun(
        @Argument(help = "number of the run, or last") RunRef run,

        @Option(help = "take back also what was changed by somebody else since")
        boolean force)
        implements Request<ChangeOutcome> {}
