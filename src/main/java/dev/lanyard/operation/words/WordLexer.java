package dev.lanyard.operation.words;

import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words by the quoting rules of the POSIX shell (Shell Command Language, section 2.2).
 *
 * <p>Single quotes keep everything, double quotes let a backslash quote {@code $ ` " \} and the line's end, a backslash
 * outside quotes keeps the next character and joins lines, and {@code #} begins a comment only where a word may begin.
 * Nothing is expanded. Text may be fed in pieces: what is open at a piece's end goes on in the next.
 */
public final class WordLexer {

    /** The longest line, in characters: room for the largest document, quoted. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final String ESCAPED_IN_DOUBLE_QUOTES = "$`\"\\";

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private State state = State.PLAIN;
    private boolean inWord;
    private int position;
    private int start;
    private int opened;

    private enum State {
        PLAIN,
        SINGLE,
        DOUBLE,
        ESCAPE,
        DOUBLE_ESCAPE,
        COMMENT
    }

    /** Reads one line. */
    public static Lexed lex(String line) {
        WordLexer lexer = new WordLexer();
        lexer.feed(line);
        return lexer.end();
    }

    /** Reads one line that must be whole. */
    public static List<String> words(String line) {
        return lex(line).whole();
    }

    /**
     * Reads a piece of text.
     *
     * @throws LanyardException of kind USAGE when the line grows beyond {@link #LONGEST_LINE}
     */
    public void feed(String piece) {
        if (piece.length() > LONGEST_LINE - position) {
            throw LanyardException.usage(
                    "The line is longer than " + LONGEST_LINE + " characters.",
                    "Put a long document into a file and name it as @file.");
        }
        for (int i = 0; i < piece.length(); i++) {
            step(piece.charAt(i));
            position++;
        }
    }

    /** Returns whether something is open, so that the line goes on after a line end. */
    public boolean open() {
        return ending() != Ending.WHOLE;
    }

    /** Ends the text and returns what it was read as. */
    public Lexed end() {
        finishWord();
        Ending ending = ending();
        return new Lexed(words, ending, ending == Ending.WHOLE ? position : opened);
    }

    private Ending ending() {
        return switch (state) {
            case PLAIN, COMMENT -> Ending.WHOLE;
            case SINGLE -> Ending.SINGLE_QUOTE;
            case DOUBLE, DOUBLE_ESCAPE -> Ending.DOUBLE_QUOTE;
            case ESCAPE -> Ending.BACKSLASH;
        };
    }

    private void step(char c) {
        switch (state) {
            case PLAIN -> plain(c);
            case SINGLE -> single(c);
            case DOUBLE -> doubled(c);
            case ESCAPE -> escaped(c);
            case DOUBLE_ESCAPE -> escapedInDoubleQuotes(c);
            case COMMENT -> state = c == '\n' ? State.PLAIN : State.COMMENT;
        }
    }

    private void plain(char c) {
        switch (c) {
            case ' ', '\t', '\n', '\r' -> finishWord();
            case '\'' -> open(State.SINGLE);
            case '"' -> open(State.DOUBLE);
            case '\\' -> state = opening(State.ESCAPE);
            case '#' -> hash();
            default -> add(c);
        }
    }

    private void hash() {
        if (inWord) {
            add('#');
        } else {
            state = State.COMMENT;
        }
    }

    private void single(char c) {
        if (c == '\'') {
            state = State.PLAIN;
        } else {
            add(c);
        }
    }

    private void doubled(char c) {
        switch (c) {
            case '"' -> state = State.PLAIN;
            case '\\' -> state = State.DOUBLE_ESCAPE;
            default -> add(c);
        }
    }

    /** A backslash and a line end vanish together: they neither begin nor end a word. */
    private void escaped(char c) {
        state = State.PLAIN;
        if (c != '\n') {
            inWord = true;
            text.append(c);
        }
    }

    private void escapedInDoubleQuotes(char c) {
        state = State.DOUBLE;
        if (c != '\n') {
            text.append(ESCAPED_IN_DOUBLE_QUOTES.indexOf(c) >= 0 ? "" : "\\").append(c);
        }
    }

    private void open(State quote) {
        state = opening(quote);
        inWord = true;
    }

    private State opening(State next) {
        opened = position;
        start = inWord ? start : position;
        return next;
    }

    private void add(char c) {
        start = inWord ? start : position;
        inWord = true;
        text.append(c);
    }

    private void finishWord() {
        if (inWord) {
            words.add(new Word(text.toString(), start, position));
            text.setLength(0);
            inWord = false;
        }
    }
}
