package dev.lanyard.shell;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.words.Shown;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Talks to the person at the console's terminal. */
final class TerminalDialogue implements Dialogue {

    private static final Set<String> YES = Set.of("y", "yes");
    private static final String ERASE_LINE = "\r\u001b[K";

    private final Terminal terminal;

    TerminalDialogue(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void tell(String words) {
        words.lines().map(Shown::clean).forEach(terminal.writer()::println);
        terminal.flush();
    }

    @Override
    public void confirm(String question) {
        if (answer(question + " [y/N] ")
                .map(words -> words.toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isEmpty()) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed: the answer was not y.", "");
        }
    }

    @Override
    public void confirmByTyping(String question, String text, boolean yesSuffices) {
        tell(question);
        if (answer("Type " + text + " to go on: ").filter(text::equals).isEmpty()) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed: the answer was not " + text + ".", "");
        }
    }

    @Override
    public boolean again(String question) {
        return answer(question + " [Y/n] ")
                .map(words -> words.isEmpty() || YES.contains(words.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** A reader of its own, so that answers never reach the history of commands; Ctrl-C and Ctrl-D are no answer. */
    private Optional<String> answer(String question) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        InterruptKey.bind(reader);
        try {
            return Optional.of(reader.readLine(Shown.clean(question)).strip());
        } catch (UserInterruptException | EndOfFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public Progress progress(String what) {
        return isDumb() ? new PlainProgress(what) : new LineProgress(what);
    }

    private boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private final class LineProgress implements Progress {

        LineProgress(String what) {
            update(what + "…");
        }

        @Override
        public void update(String words) {
            int room = Math.max(20, terminal.getWidth() - 1);
            String shown = Shown.clean(words);
            terminal.writer().print(ERASE_LINE + (shown.length() > room ? shown.substring(0, room) : shown));
            terminal.flush();
        }

        @Override
        public void close() {
            terminal.writer().print(ERASE_LINE);
            terminal.flush();
        }
    }

    private final class PlainProgress implements Progress {

        PlainProgress(String what) {
            tell(what + "…");
        }

        @Override
        public void update(String words) {
            // A terminal that cannot go back to the start of a line would be flooded.
        }

        @Override
        public void close() {
            // The line stays.
        }
    }
}
