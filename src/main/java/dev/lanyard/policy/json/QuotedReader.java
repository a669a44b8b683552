package dev.lanyard.policy.json;

/** Reads a string of JSON, from one double quote to the other. */
final class QuotedReader {

    private static final int DIGITS_OF_ESCAPE = 4;
    private static final int HEXADECIMAL = 16;

    private final Cursor cursor;
    private final Place opened;
    private final StringBuilder value = new StringBuilder();

    private QuotedReader(Cursor cursor) {
        this.cursor = cursor;
        this.opened = cursor.place();
    }

    static String read(Cursor cursor) throws BrokenJsonException {
        return new QuotedReader(cursor).read();
    }

    private String read() throws BrokenJsonException {
        cursor.skip();
        while (cursor.peek() != '"') {
            value.append(cursor.peek() == '\\' ? escaped() : plain());
        }
        cursor.skip();
        return value.toString();
    }

    private char plain() throws BrokenJsonException {
        int letter = cursor.peek();
        if (letter == Cursor.END || letter == '\n' || letter == '\r') {
            throw new BrokenJsonException(opened, "the text that begins here has no closing double quote on its line");
        }
        if (letter < ' ') {
            throw new BrokenJsonException(
                    cursor.place(), Excerpt.character(letter) + " must be written as " + Excerpt.escape(letter));
        }
        cursor.skip();
        return (char) letter;
    }

    private char escaped() throws BrokenJsonException {
        Place place = cursor.place();
        cursor.skip();
        int letter = cursor.peek();
        cursor.skip();
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal(place);
            default ->
                throw new BrokenJsonException(
                        place, "a backslash stands before one of \" \\ / b f n r t u only; alone it is written \\\\");
        };
    }

    private char hexadecimal(Place place) throws BrokenJsonException {
        int code = 0;
        for (int count = 0; count < DIGITS_OF_ESCAPE; count++) {
            int digit = Character.digit(cursor.peek(), HEXADECIMAL);
            if (digit < 0 || cursor.peek() > 'f') {
                throw new BrokenJsonException(place, "\\u stands before four hexadecimal digits");
            }
            code = code * HEXADECIMAL + digit;
            cursor.skip();
        }
        return (char) code;
    }
}
