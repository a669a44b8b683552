package dev.lanyard.policy.json;

import java.util.HexFormat;
import java.util.Locale;

/** Pieces of a text as a message shows them: visible, and not too long. */
public final class Excerpt {

    private static final int LONGEST = 120;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Excerpt() {}

    /** Returns a word in quotes, its end left out where it is very long. */
    public static String quoted(String word) {
        return "'" + shortened(word) + "'";
    }

    /** Returns a word, its end left out where it is very long. */
    public static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    }

    /** Returns a character in quotes, or its number where it cannot be seen. */
    static String character(int letter) {
        return switch (letter) {
            case '\'' -> "an apostrophe";
            case '"' -> "a double quote";
            case BYTE_ORDER_MARK -> "a byte order mark (U+FEFF)";
            default -> isVisible(letter) ? "'" + Character.toString(letter) + "'" : "the character U+" + hex(letter);
        };
    }

    static String escape(int letter) {
        return "\\u" + hex(letter);
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hex(int letter) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(letter, letter > Character.MAX_VALUE ? 6 : 4);
        return digits.toUpperCase(Locale.ROOT);
    }
}
