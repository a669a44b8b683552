package dev.lanyard.shell;

import java.util.List;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** {@code exit} and {@code quit}: known to completion; the loop itself ends when it reads one. */
final class LeaveCommand extends AbstractCommand {

    static final List<String> NAMES = List.of("exit", "quit");
    static final String SUMMARY = "Leave the console (so does Ctrl-D)";

    LeaveCommand(String name) {
        super(name, SUMMARY, "console");
    }

    @Override
    public ExitStatus doExecute(CommandContext context) {
        return ExitStatus.OK;
    }
}
