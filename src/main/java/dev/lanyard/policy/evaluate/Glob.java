package dev.lanyard.policy.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A pattern made ready: characters, and marks for "any one" and "any number" that no character can be mistaken for. */
public final class Glob {

    private static final int ONE = -1;
    private static final int MANY = -2;

    private final int[] marks;

    private Glob(IntStream marks) {
        this.marks = marks.toArray();
    }

    /** A stretch of text that was written in the document, or filled in for a variable. */
    record Piece(String text, boolean filledIn) {}

    /** Makes a pattern of a text in which star and question mark are wildcards. */
    public static Glob of(String text) {
        return new Glob(text.chars().map(Glob::mark));
    }

    /** Makes a pattern of pieces: in those that were written, star and question mark are wildcards. */
    static Glob of(List<Piece> pieces) {
        return new Glob(pieces.stream().flatMapToInt(Glob::marks));
    }

    private static IntStream marks(Piece piece) {
        IntStream characters = piece.text().chars();
        return piece.filledIn() ? characters : characters.map(Glob::mark);
    }

    private static int mark(int character) {
        return switch (character) {
            case '*' -> MANY;
            case '?' -> ONE;
            default -> character;
        };
    }

    /** Divides the pattern at the first colons, so that a wildcard cannot run over them. */
    List<Glob> parts(int limit) {
        List<Glob> parts = new ArrayList<>();
        int from = 0;
        for (int index = 0; index < marks.length && parts.size() < limit - 1; index++) {
            if (marks[index] == ':') {
                parts.add(new Glob(Arrays.stream(marks, from, index)));
                from = index + 1;
            }
        }
        parts.add(new Glob(Arrays.stream(marks, from, marks.length)));
        return parts;
    }

    /**
     * Tells whether the whole value matches. Only the last star seen is ever tried again, because an earlier one cannot
     * gain by taking more: so the time is at most length times length, whatever the pattern.
     */
    public boolean matches(String value) {
        int mark = 0;
        int at = 0;
        int star = -1;
        int starEnd = 0;
        while (at < value.length()) {
            if (takes(mark, value.charAt(at))) {
                mark++;
                at++;
            } else if (mark < marks.length && marks[mark] == MANY) {
                star = mark++;
                starEnd = at;
            } else if (star >= 0) {
                mark = star + 1;
                at = ++starEnd;
            } else {
                return false;
            }
        }
        return onlyStarsFrom(mark);
    }

    private boolean takes(int mark, char character) {
        return mark < marks.length && (marks[mark] == ONE || marks[mark] == character);
    }

    private boolean onlyStarsFrom(int mark) {
        int at = mark;
        while (at < marks.length && marks[at] == MANY) {
            at++;
        }
        return at == marks.length;
    }
}
