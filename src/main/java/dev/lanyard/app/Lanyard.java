package dev.lanyard.app;

import dev.lanyard.app.dialogue.StreamDialogue;
import dev.lanyard.app.dialogue.StreamSink;
import dev.lanyard.app.dialogue.TextSink;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Reason;
import dev.lanyard.app.host.Terminal;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.binding.Batch;
import dev.lanyard.operation.binding.CommandParser;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Inputs;
import dev.lanyard.operation.binding.Invocation;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program: chooses the face that the words ask for and runs it. */
public final class Lanyard {

    private final Environment environment;
    private final ConsoleFace console;
    private final Catalog catalog = Catalog.standard();
    private final TextSink out;
    private final TextSink err;

    /**
     * Makes the program for one process.
     *
     * @param console opens the console
     */
    public Lanyard(Environment environment, ConsoleFace console) {
        this.environment = environment;
        this.console = console;
        this.out = new StreamSink(environment.streams().out());
        this.err = new StreamSink(environment.streams().err());
    }

    /** Runs the words; never throws: whatever happens is told on the error stream and in the exit code. */
    public ExitCode run(List<String> words) {
        try {
            Inputs inputs = new Inputs(
                    environment.directory(), Optional.of(environment.streams().in()));
            Optional<Batch> batch = Batch.of(words, inputs);
            return batch.isPresent() ? batch(batch.get()) : single(words, inputs);
        } catch (Throwable failure) {
            return failures().tell(failure, "");
        }
    }

    private ExitCode single(List<String> words, Inputs inputs) {
        Invocation invocation = new CommandParser(catalog).parse(words, inputs);
        return invocation instanceof Invocation.Nothing nothing
                ? withoutCommand(nothing.options())
                : command(invocation, inputs);
    }

    private ExitCode command(Invocation invocation, Inputs inputs) {
        try (Workspace workspace = new Workspace(environment, GlobalOptions.none())) {
            if (invocation instanceof Invocation.Run<?, ?>) {
                warn(workspace);
            }
            return new CommandRunner(environment, workspace, catalog).run(invocation, surface(inputs, true));
        }
    }

    private ExitCode withoutCommand(GlobalOptions options) {
        if (!environment.terminal().in() || !environment.terminal().out()) {
            throw LanyardException.usage(
                    "There is no command, and no terminal to open a console on.",
                    "Usage: lanyard [options] COMMAND, or lanyard - to read commands from standard input; lanyard"
                            + " help");
        }
        try (Workspace workspace = new Workspace(environment, options)) {
            warn(workspace);
            workspace.interrupted().forEach(sentence -> err.write(Shown.clean(sentence) + "\n"));
            return console.run(environment, workspace, catalog);
        }
    }

    private ExitCode batch(Batch batch) {
        Optional<Path> file = batch.options().file();
        String name = file.map(path -> Shown.plain(relative(path))).orElse("stdin");
        Inputs inputs = new Inputs(
                environment.directory(), file.map(path -> environment.streams().in()));
        try (Workspace workspace = new Workspace(environment, batch.globals());
                InputStream stream = file.isPresent()
                        ? Files.newInputStream(file.get())
                        : environment.streams().in()) {
            warn(workspace);
            CommandRunner runner = new CommandRunner(environment, workspace, catalog);
            return new BatchFace(runner, surface(inputs, false), failures())
                    .run(new BatchLines(stream), name, batch.options().keepGoing());
        } catch (IOException e) {
            throw LanyardException.usage("The file " + name + " cannot be read: " + Reason.of(e) + ".", "");
        }
    }

    private String relative(Path file) {
        return file.startsWith(environment.directory())
                ? environment.directory().relativize(file).toString()
                : file.toString();
    }

    private void warn(Workspace workspace) {
        workspace.warnings().forEach(warning -> err.write("Warning: " + Shown.clean(warning) + "\n"));
    }

    private Failures failures() {
        return new Failures(err, environment.log());
    }

    /** A person pages through one result, never through a run of many commands. */
    private Surface surface(Inputs inputs, boolean pages) {
        Terminal terminal = environment.terminal();
        boolean asks = terminal.in() && terminal.err() && inputs.standardInput().isPresent();
        boolean live = terminal.err() && !environment.variable("TERM").equals(Optional.of("dumb"));
        StreamDialogue dialogue = new StreamDialogue(err, environment.streams().in(), asks, live);
        return new Surface(out, err, dialogue, new StreamShape(terminal, pages), inputs);
    }
}
