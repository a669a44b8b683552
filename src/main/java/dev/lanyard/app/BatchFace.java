package dev.lanyard.app;

import dev.lanyard.app.dialogue.OutputGoneException;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs commands from a file or from standard input, one after the other, and stops at the first that fails. */
final class BatchFace {

    private final CommandRunner runner;
    private final Surface surface;
    private final Failures failures;
    private int succeeded;
    private int failed;

    BatchFace(CommandRunner runner, Surface surface, Failures failures) {
        this.runner = runner;
        this.surface = surface;
        this.failures = failures;
    }

    /**
     * Runs them.
     *
     * @param name what messages call the source, such as {@code steps.txt}
     * @param keepGoing goes on after a failure, except after Ctrl-C and where the output has gone
     */
    ExitCode run(BatchLines lines, String name, boolean keepGoing) {
        Optional<Step> step = next(lines, name);
        while (step.isPresent()) {
            if (step.get().fatal() || (step.get().code() != ExitCode.DONE && !keepGoing)) {
                return step.get().code();
            }
            step = next(lines, name);
        }
        return failed == 0 ? ExitCode.DONE : someFailed();
    }

    private ExitCode someFailed() {
        surface.err().write(failed + " of " + (failed + succeeded) + " commands failed.\n");
        return ExitCode.SOME_FAILED;
    }

    private Optional<Step> next(BatchLines lines, String name) {
        int line = lines.line() + 1;
        try {
            Optional<List<String>> words = lines.next();
            return words.map(known -> known.isEmpty() ? Step.NOTHING : step(known));
        } catch (IOException e) {
            String message = "The commands in " + name + " cannot be read: " + Reason.of(e) + ".";
            throw new LanyardException(ErrorKind.USAGE, message, "", e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed++;
            ExitCode code = failures.tell(e, name + ":" + line + ": ");
            return Optional.of(new Step(code, code == ExitCode.INTERRUPTED || e instanceof OutputGoneException));
        }
    }

    private Step step(List<String> words) {
        ExitCode code = runner.run(words, surface);
        succeeded += code == ExitCode.DONE ? 1 : 0;
        failed += code == ExitCode.DONE ? 0 : 1;
        return new Step(code, false);
    }

    /** How a command ended, and whether the rest can still be run. */
    private record Step(ExitCode code, boolean fatal) {

        private static final Step NOTHING = new Step(ExitCode.DONE, false);
    }
}
