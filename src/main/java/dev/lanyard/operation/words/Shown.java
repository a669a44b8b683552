package dev.lanyard.operation.words;

/** Text from outside as a message may quote it: short, and without characters that could drive the terminal. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** Returns the text in single quotes, cut and cleaned. */
    public static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /** Returns the text without quotes, cut and cleaned. */
    public static String plain(String text) {
        return clean(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** Returns the text with every control and direction character replaced by a question mark. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isHarmful(c) ? '?' : c));
        return clean.toString();
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
