package dev.lanyard.app;

import dev.lanyard.app.dialogue.OutputGoneException;
import dev.lanyard.app.dialogue.TextSink;
import dev.lanyard.app.host.LogFile;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells a failure in words: what is wrong, and what to do next; what should never happen goes to the log in full.
 *
 * @param err where words go
 */
record Failures(TextSink err, LogFile log) {

    private static final int LONGEST_LINE = 2000;

    /**
     * Tells it, and returns how the process ends because of it.
     *
     * @param place where the command stands, such as {@code steps.txt:3: }; empty where it was typed
     */
    ExitCode tell(Throwable failure, String place) {
        return switch (failure) {
            case OutputGoneException gone -> outputGone(gone, place);
            case LanyardException known -> known(known, place);
            default -> unexpected(failure, place);
        };
    }

    private ExitCode known(LanyardException failure, String place) {
        if (failure.kind() == ErrorKind.INTERNAL) {
            log.write("A failure of Lanyard's own", failure);
        }
        write("Error: " + place + failure.getMessage());
        failure.nextStep().ifPresent(this::write);
        return ExitCode.of(failure.kind());
    }

    private ExitCode outputGone(OutputGoneException failure, String place) {
        if (failure.readerLeft() && place.isEmpty()) {
            return ExitCode.DONE;
        }
        write("Error: " + place + "The output cannot be written: " + Reason.of(failure.reason()) + ".");
        return ExitCode.OTHER;
    }

    private ExitCode unexpected(Throwable failure, String place) {
        Optional<Path> file = log.write("Unexpected failure", failure);
        write("Error: " + place + "Lanyard failed in a way it should not: " + failure);
        write(file.map(path -> "The details are in " + path + "; please report them.")
                .orElse("The log file could not be written; please report what you did."));
        return ExitCode.OTHER;
    }

    /** Text from AWS or from the line may hold anything; only whole lines without control characters get out. */
    private void write(String text) {
        String bounded = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        List<String> lines = bounded.lines().map(Shown::clean).toList();
        try {
            err.write(String.join("\n", lines) + "\n");
        } catch (OutputGoneException e) {
            // Nobody reads the words either; the exit code still tells.
            log.write("The error stream has gone", e);
        }
    }
}
