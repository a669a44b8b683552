package dev.lanyard.operation.binding;

import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Option;
import java.nio.file.Path;
import java.util.Optional;

/** The options that run many commands instead of one. */
public record BatchOptions(
        @Option(help = "run the commands in this file, one a line", completes = Completes.FILE)
        Optional<Path> file,

        @Option(help = "with --file or -, go on after a command that failed")
        boolean keepGoing) {}
