package dev.lanyard.shell;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** The console on Spring Shell: its beans, made by hand so that nothing is scanned for and nothing unused is started. */
public final class SpringConsole implements Console {

    @Override
    public int run(ConsoleHost host) {
        try (Terminal terminal = TerminalBuilder.builder()
                        .name("lanyard")
                        .system(true)
                        .dumb(true)
                        .build();
                GenericApplicationContext context = beans(host, terminal)) {
            return run(context, host, terminal);
        } catch (IOException unusable) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The terminal cannot be used: " + unusable.getMessage(),
                    "Type a command after 'lanyard' instead, such as 'lanyard role list'.",
                    unusable);
        }
    }

    /** Runs the console on a given terminal, as tests do. */
    static int run(ConsoleHost host, Terminal terminal) {
        try (GenericApplicationContext context = beans(host, terminal)) {
            return run(context, host, terminal);
        }
    }

    private static int run(GenericApplicationContext context, ConsoleHost host, Terminal terminal) {
        context.refresh();
        terminal.writer().println(welcome(host));
        terminal.flush();
        try {
            context.getBean(ShellRunner.class).run(new String[0]);
            return 0;
        } catch (Exception unexpected) {
            throw new IllegalStateException("the console's loop handles its own failures", unexpected);
        }
    }

    private static String welcome(ConsoleHost host) {
        String where = host.place().sandbox() ? " on a simulated AWS organisation" : "";
        return "Lanyard" + where + ". Tab completes, 'help' explains, Ctrl-D leaves.";
    }

    private static GenericApplicationContext beans(ConsoleHost host, Terminal terminal) {
        GenericApplicationContext context = new GenericApplicationContext();
        boolean color = Colours.allowed(host, terminal);
        ConsoleScreen screen = new ConsoleScreen(terminal, new TerminalDialogue(terminal), color);
        context.registerBean(CommandRegistry.class, () -> new CommandRegistry(commands(host, screen)));
        context.registerBean(PromptProvider.class, () -> new ConsolePrompt(host::place, terminal::getWidth, color));
        context.registerBean(LineReader.class, () -> lineReader(host, terminal));
        context.registerBean(JLineInputProvider.class, () -> input(context));
        context.registerBean(ShellRunner.class, () -> runner(context, host, screen));
        return context;
    }

    private static Set<Command> commands(ConsoleHost host, ConsoleScreen screen) {
        Set<Command> commands = new HashSet<>();
        for (Entry<?, ?> entry : host.catalog().entries()) {
            commands.add(new CatalogCommand(entry.operation(), host, screen));
        }
        LeaveCommand.NAMES.forEach(name -> commands.add(new LeaveCommand(name)));
        return commands;
    }

    private static LineReader lineReader(ConsoleHost host, Terminal terminal) {
        LineReaderBuilder reader = LineReaderBuilder.builder()
                .appName("lanyard")
                .terminal(terminal)
                .parser(new ConsoleParser())
                .completer(new CatalogCompleter(host))
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_GROUP, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.INSERT_TAB, false);
        host.historyFile().ifPresent((Path file) -> HistoryFile.use(reader, file));
        LineReader built = reader.build();
        InterruptKey.bind(built);
        if (host.viKeys()) {
            built.setKeyMap(LineReader.VIINS);
        }
        return built;
    }

    private static JLineInputProvider input(GenericApplicationContext context) {
        JLineInputProvider input = new JLineInputProvider(context.getBean(LineReader.class));
        input.setPromptProvider(context.getBean(PromptProvider.class));
        return input;
    }

    private static ConsoleRunner runner(GenericApplicationContext context, ConsoleHost host, ConsoleScreen screen) {
        CommandRegistry registry = context.getBean(CommandRegistry.class);
        return new ConsoleRunner(
                context.getBean(JLineInputProvider.class),
                new WordsParser(host.catalog()),
                registry,
                commandContext -> unknown(host, screen, commandContext),
                failure -> host.report(failure, screen.now()));
    }

    /** The host knows what to say of words that name no command, the same as on every other face. */
    private static ExitStatus unknown(ConsoleHost host, ConsoleScreen screen, CommandContext context) {
        return new ExitStatus(host.run(CatalogCommand.words(context), screen.now()), "unknown");
    }
}
