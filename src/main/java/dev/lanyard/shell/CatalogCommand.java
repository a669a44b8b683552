package dev.lanyard.shell;

import dev.lanyard.operation.Operation;
import dev.lanyard.operation.completion.Proposal;
import dev.lanyard.operation.completion.Proposals;
import java.util.List;
import java.util.Objects;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;

/** An operation of the catalogue as a command of Spring Shell's registry. */
final class CatalogCommand implements Command {

    private final Operation operation;
    private final ConsoleHost host;
    private final ConsoleScreen screen;

    CatalogCommand(Operation operation, ConsoleHost host, ConsoleScreen screen) {
        this.operation = operation;
        this.host = host;
        this.screen = screen;
    }

    @Override
    public String getName() {
        return (operation.noun() + " " + operation.verb()).strip();
    }

    @Override
    public String getDescription() {
        return operation.summary();
    }

    @Override
    public String getGroup() {
        return operation.noun();
    }

    /** Hands over the words as they were typed: the host binds them, as it does on every other face. */
    @Override
    public ExitStatus execute(CommandContext context) {
        return new ExitStatus(host.run(words(context), screen.now()), getName());
    }

    /** Returns all words of the line, those that name the command among them. */
    static List<String> words(CommandContext context) {
        return context.parsedInput().arguments().stream()
                .map(CommandArgument::value)
                .toList();
    }

    @Override
    public CompletionProvider getCompletionProvider() {
        return context -> proposals(context).values().stream()
                .map(CatalogCommand::proposal)
                .toList();
    }

    private Proposals proposals(CompletionContext context) {
        String prefix = Objects.requireNonNullElse(context.currentWordUpToCursor(), "");
        return host.propose(context.getWords().subList(0, context.getWordIndex()), prefix);
    }

    private static CompletionProposal proposal(Proposal proposal) {
        return new CompletionProposal(proposal.value())
                .description(proposal.description())
                .category(proposal.group())
                .complete(!proposal.open());
    }
}
