package dev.lanyard.app;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.shell.ConsoleOnTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/** Opens the console as the program does, on the environment's streams instead of this process's terminal. */
public final class StreamConsole implements ConsoleFace {

    @Override
    public ExitCode run(Environment environment, Workspace workspace, Catalog catalog) {
        try (Terminal terminal = terminal(environment)) {
            int code = ConsoleOnTerminal.run(new WorkspaceHost(environment, workspace, catalog), terminal);
            return code == 0 ? ExitCode.DONE : ExitCode.OTHER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Terminal terminal(Environment environment) throws IOException {
        Environment.Streams streams = environment.streams();
        Terminal terminal =
                new DumbTerminal("test", Terminal.TYPE_DUMB, streams.in(), streams.out(), StandardCharsets.UTF_8);
        dev.lanyard.app.host.Terminal.Size size = environment.terminal().size();
        terminal.setSize(new Size(size.columns(), size.lines()));
        return terminal;
    }
}
