package dev.lanyard.app;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.shell.SpringConsole;

/** Opens the console on this process's terminal. */
public final class ConsoleStart implements ConsoleFace {

    @Override
    public ExitCode run(Environment environment, Workspace workspace, Catalog catalog) {
        int code = new SpringConsole().run(new WorkspaceHost(environment, workspace, catalog));
        return code == 0 ? ExitCode.DONE : ExitCode.OTHER;
    }
}
