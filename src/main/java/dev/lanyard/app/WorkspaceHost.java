package dev.lanyard.app;

import dev.lanyard.app.dialogue.TextSink;
import dev.lanyard.app.host.Directories;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.settings.Key;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.app.work.AccountNames;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Inputs;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.completion.Completion;
import dev.lanyard.operation.completion.Proposals;
import dev.lanyard.shell.ConsoleHost;
import dev.lanyard.shell.Screen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the console needs of the program around it, on one workspace. */
final class WorkspaceHost implements ConsoleHost {

    private final Environment environment;
    private final Workspace workspace;
    private final Catalog catalog;
    private final CommandRunner runner;
    private final Completion completion;

    WorkspaceHost(Environment environment, Workspace workspace, Catalog catalog) {
        this.environment = environment;
        this.workspace = workspace;
        this.catalog = catalog;
        this.runner = new CommandRunner(environment, workspace, catalog);
        this.completion = new Completion(catalog, workspace.names());
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public int run(List<String> words, Screen screen) {
        try {
            return runner.run(words, surface(screen)).value();
        } catch (Throwable failure) {
            return tell(failure, screen).value();
        }
    }

    @Override
    public void report(Throwable failure, Screen screen) {
        tell(failure, screen);
    }

    private ExitCode tell(Throwable failure, Screen screen) {
        return new Failures(sink(screen.err()), environment.log()).tell(failure, "");
    }

    /** Standard input holds the lines themselves, so it is no document. */
    private Surface surface(Screen screen) {
        Inputs inputs = new Inputs(environment.directory(), Optional.empty());
        return new Surface(sink(screen.out()), sink(screen.err()), screen.dialogue(), new ScreenShape(screen), inputs);
    }

    private static TextSink sink(PrintWriter writer) {
        return text -> {
            writer.print(text);
            writer.flush();
        };
    }

    @Override
    public Place place() {
        Settings settings = workspace.settings(GlobalOptions.none());
        String mode = switch (settings.guard()) {
            case OPEN -> "";
            case DRY_RUN -> "dry-run";
            case READ_ONLY -> "read-only";
        };
        String role = workspace.stay(settings).map(Workspace.Stay::roleName).orElse("");
        AccountNames names = workspace.accountNames();
        return new Place(settings.sandbox(), names.account(settings), names.region(settings), role, mode);
    }

    @Override
    public Proposals propose(List<String> before, String prefix) {
        try {
            return completion.propose(before, prefix);
        } catch (LanyardException failure) {
            return new Proposals(List.of(), failure.getMessage());
        }
    }

    @Override
    public Optional<Path> historyFile() {
        Directories directories = environment.directories();
        return directories.known("XDG_STATE_HOME")
                ? Optional.of(Directories.make(directories.state()).resolve("history"))
                : Optional.empty();
    }

    @Override
    public boolean color() {
        return workspace.settings(GlobalOptions.none()).color(true, environment);
    }

    @Override
    public boolean viKeys() {
        return workspace
                .settings(GlobalOptions.none())
                .get(Key.EDITING_MODE)
                .value()
                .equals("vi");
    }

    private record ScreenShape(Screen screen) implements Surface.Shape {

        @Override
        public boolean terminal() {
            return true;
        }

        @Override
        public int width() {
            return screen.width();
        }

        @Override
        public int height() {
            return screen.height();
        }

        @Override
        public boolean lendable() {
            return true;
        }

        @Override
        public void lend(Runnable program) {
            screen.loan().during(program);
        }
    }
}
