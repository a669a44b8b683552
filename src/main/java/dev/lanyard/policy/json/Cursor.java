package dev.lanyard.policy.json;

import java.util.regex.Pattern;

/** Goes through a text, knows the place it has come to, and what stands there. */
final class Cursor {

    /** What {@link #peek} answers behind the last character. */
    static final int END = -1;

    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final String ENDS_OF_WORDS = " \t\r\n,:[]{}\"";

    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
    }

    Place place() {
        return new Place(line, position - lineStart + 1);
    }

    int peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    void skip() {
        position++;
    }

    /** Goes over white space, and returns the place behind it. */
    Place next() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            char space = text.charAt(position++);
            if (space == '\n' || (space == '\r' && peek() != '\n')) {
                line++;
                lineStart = position;
            }
        }
        return place();
    }

    /** Goes over white space, and over the mark if it comes next. */
    boolean takes(char mark) {
        next();
        boolean there = peek() == mark;
        position += there ? 1 : 0;
        return there;
    }

    /** Takes a number, true, false or null. */
    String word() throws BrokenJsonException {
        Place place = place();
        int start = position;
        while (peek() != END && ENDS_OF_WORDS.indexOf(peek()) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        if (LITERAL.matcher(word).matches()) {
            return word;
        }
        position = start;
        throw Character.isLetterOrDigit(peek()) ? notQuoted(place, word) : unexpected("a value");
    }

    void expectEnd() throws BrokenJsonException {
        next();
        if (peek() != END) {
            String more = Excerpt.character(text.codePointAt(position));
            throw new BrokenJsonException(place(), more + " stands after the end of the document");
        }
    }

    BrokenJsonException unexpected(String wanted) {
        String there = peek() == END ? "the text ends" : Excerpt.character(text.codePointAt(position)) + " stands";
        return new BrokenJsonException(place(), there + " where " + wanted + " is wanted");
    }

    private static BrokenJsonException notQuoted(Place place, String word) {
        return new BrokenJsonException(
                place, Excerpt.quoted(word) + " is no number, true, false or null, and a text stands in double quotes");
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
