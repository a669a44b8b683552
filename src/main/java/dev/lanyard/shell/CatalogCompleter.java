package dev.lanyard.shell;

import dev.lanyard.operation.completion.Proposal;
import dev.lanyard.operation.completion.Proposals;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Tab: what could stand at the cursor, grouped and described; and why there is nothing, where there is nothing. */
final class CatalogCompleter implements Completer {

    private final ConsoleHost host;

    CatalogCompleter(ConsoleHost host) {
        this.host = host;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String prefix = line.word().substring(0, line.wordCursor());
        Proposals proposals = host.propose(line.words().subList(0, line.wordIndex()), prefix);
        proposals.values().forEach(proposal -> candidates.add(candidate(proposal)));
        if (line.wordIndex() == 0) {
            LeaveCommand.NAMES.stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name ->
                            candidates.add(candidate(new Proposal(name, LeaveCommand.SUMMARY, "commands", false))));
        }
        if (!proposals.note().isEmpty()) {
            AttributedStyle faint = AttributedStyle.DEFAULT.faint();
            reader.printAbove(new AttributedString("  " + proposals.note(), faint));
        }
    }

    private static Candidate candidate(Proposal proposal) {
        String description = proposal.description().isEmpty() ? null : proposal.description();
        return new Candidate(
                proposal.value(), proposal.value(), proposal.group(), description, null, null, !proposal.open());
    }
}
