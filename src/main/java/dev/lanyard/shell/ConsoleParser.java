package dev.lanyard.shell;

import dev.lanyard.operation.words.Ending;
import dev.lanyard.operation.words.Lexed;
import dev.lanyard.operation.words.Quoting;
import dev.lanyard.operation.words.Word;
import dev.lanyard.operation.words.WordLexer;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine where words begin and end, and whether a line goes on because a quote is open. */
final class ConsoleParser implements Parser {

    /** A line that is too long is let through here: running it says what is wrong with it. */
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (line.length() > WordLexer.LONGEST_LINE) {
            return new Line("", 0);
        }
        if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
            refuseOpen(WordLexer.lex(line));
        }
        return new Line(line, cursor);
    }

    /** JLine takes this error as: let the person go on in the next line. */
    private static void refuseOpen(Lexed lexed) {
        if (lexed.ending() != Ending.WHOLE) {
            throw new EOFError(-1, lexed.opened(), "open", missing(lexed.ending()));
        }
    }

    private static String missing(Ending ending) {
        return switch (ending) {
            case SINGLE_QUOTE -> "'";
            case DOUBLE_QUOTE -> "\"";
            case BACKSLASH, WHOLE -> "";
        };
    }

    @Override
    public boolean isEscapeChar(char character) {
        return character == '\\';
    }

    /** A line as completion sees it: only what stands before the cursor counts. */
    private static final class Line implements CompletingParsedLine {

        private final String line;
        private final int cursor;
        private final List<String> words;
        private final String prefix;
        private final int start;

        Line(String line, int cursor) {
            this.line = line;
            this.cursor = cursor;
            Lexed lexed = WordLexer.lex(line.substring(0, cursor));
            List<String> texts = new ArrayList<>(lexed.texts());
            boolean inWord = !lexed.words().isEmpty() && reachesCursor(lexed);
            this.start = inWord ? lexed.words().getLast().start() : cursor;
            this.prefix = inWord ? texts.removeLast() : "";
            texts.add(prefix);
            this.words = List.copyOf(texts);
        }

        private boolean reachesCursor(Lexed lexed) {
            Word last = lexed.words().getLast();
            return last.end() == cursor;
        }

        @Override
        public String word() {
            return prefix;
        }

        @Override
        public int wordCursor() {
            return prefix.length();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public List<String> words() {
            return words;
        }

        @Override
        public String line() {
            return line;
        }

        @Override
        public int cursor() {
            return cursor;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return complete ? Quoting.quote(candidate.toString()) : candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor - start;
        }

        @Override
        public int rawWordLength() {
            return cursor - start;
        }
    }
}
