package dev.lanyard.shell;

import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineInputReader;

/**
 * The console's loop: read a line, run it, until the person leaves.
 *
 * <p>Spring Shell's own runner ends at Ctrl-C and prints stack traces; its registry, commands, parser and prompt are
 * used.
 */
final class ConsoleRunner implements ShellRunner {

    private final JLineInputProvider input;
    private final WordsParser parser;
    private final CommandRegistry registry;
    private final Command unknown;
    private final Consumer<Throwable> report;
    private final CommandThread commands;

    /**
     * Makes the loop.
     *
     * @param unknown takes the lines that name no command, and says so
     * @param report says what went wrong with a line as a whole
     */
    ConsoleRunner(
            JLineInputProvider input,
            WordsParser parser,
            CommandRegistry registry,
            Command unknown,
            Consumer<Throwable> report) {
        this.input = input;
        this.parser = parser;
        this.registry = registry;
        this.unknown = unknown;
        this.report = report;
        this.commands = new CommandThread(input.getLineReader().getTerminal());
    }

    @Override
    public void run(String[] arguments) {
        boolean stay = true;
        while (stay) {
            stay = readAndRun();
        }
    }

    private boolean readAndRun() {
        try {
            return runAll(input.readInput());
        } catch (UserInterruptException _) {
            return true;
        } catch (EndOfFileException _) {
            return false;
        } catch (LanyardException unreadable) {
            report.accept(unreadable);
            return true;
        }
    }

    /** A pasted block is one edit and runs, command by command, when Enter is pressed; a failure ends it. */
    private boolean runAll(String lines) {
        for (ParsedInput command : parser.parseAll(lines)) {
            if (LeaveCommand.NAMES.contains(command.commandName())) {
                return false;
            }
            if (commands.run(() -> execute(command)) != 0) {
                return true;
            }
        }
        return true;
    }

    private int execute(ParsedInput parsed) {
        LineReader reader = input.getLineReader();
        Command command = Optional.ofNullable(registry.getCommandByName(parsed.commandName()))
                .orElse(unknown);
        CommandContext context =
                new CommandContext(parsed, registry, reader.getTerminal().writer(), new JLineInputReader(reader));
        try {
            return command.execute(context).code();
        } catch (Exception unexpected) {
            report.accept(unexpected);
            return ExitCode.OTHER.value();
        } finally {
            reader.getTerminal().flush();
        }
    }
}
