package dev.lanyard.app;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.catalog.Catalog;

/** Opens the console on this process's terminal. */
public final class ConsoleStart implements ConsoleFace {

    @Override
    public ExitCode run(Environment environment, Workspace workspace, Catalog catalog) {
        throw new LanyardException(
                ErrorKind.INTERNAL, "The console is not part of this build yet.", "lanyard help shows the commands.");
    }
}
