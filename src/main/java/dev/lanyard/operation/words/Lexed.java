package dev.lanyard.operation.words;

import dev.lanyard.model.LanyardException;
import java.util.List;

/**
 * What a line was read as.
 *
 * @param words the words; an unclosed quote's word is among them, so that completion can work on it
 * @param ending whether something is left open
 * @param opened where the open quote or the last backslash stands; the line's length when nothing is open
 */
public record Lexed(List<Word> words, Ending ending, int opened) {

    /** Copies the list. */
    public Lexed {
        words = List.copyOf(words);
    }

    /** Returns what the words say. */
    public List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /**
     * Returns what the words say, where the line is whole.
     *
     * @throws LanyardException of kind USAGE that says where the open quote stands, counted from 1
     */
    public List<String> whole() {
        return switch (ending) {
            case WHOLE -> texts();
            case SINGLE_QUOTE -> throw open("The single quote", "is never closed.");
            case DOUBLE_QUOTE -> throw open("The double quote", "is never closed.");
            case BACKSLASH -> throw open("The backslash", "has nothing after it.");
        };
    }

    private LanyardException open(String what, String wrong) {
        return LanyardException.usage(
                what + " at column " + (opened + 1) + " " + wrong,
                "Quote with '…' or \"…\"; a backslash before a quote or a space takes it as it is.");
    }
}
