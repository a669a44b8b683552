package dev.lanyard.sandbox.ec2;

import java.util.Arrays;

/**
 * A filter's value, in which EC2 reads {@code *} as any text and {@code ?} as any character unless a backslash stands
 * before them.
 *
 * <p>Matched with one step back at most, because a regular expression can be made to run for hours.
 */
final class Wildcards {

    private static final int ANY_TEXT = -1;
    private static final int ANY_CHARACTER = -2;

    private final int[] symbols;

    private Wildcards(int[] symbols) {
        this.symbols = symbols;
    }

    static Wildcards parse(String value) {
        int[] symbols = new int[value.length()];
        int count = 0;
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            boolean quoted = character == '\\' && index + 1 < value.length();
            if (quoted) {
                index++;
            }
            symbols[count++] = quoted ? value.charAt(index) : symbol(character);
        }
        return new Wildcards(Arrays.copyOf(symbols, count));
    }

    private static int symbol(char character) {
        return switch (character) {
            case '*' -> ANY_TEXT;
            case '?' -> ANY_CHARACTER;
            default -> character;
        };
    }

    /** Tells whether the whole text fits. */
    boolean matches(String text) {
        int at = 0;
        int symbol = 0;
        int star = -1;
        int afterStar = 0;
        while (at < text.length()) {
            if (symbol < symbols.length && symbols[symbol] == ANY_TEXT) {
                star = symbol++;
                afterStar = at;
            } else if (symbol < symbols.length && fits(symbols[symbol], text.charAt(at))) {
                symbol++;
                at++;
            } else if (star >= 0) {
                symbol = star + 1;
                at = ++afterStar;
            } else {
                return false;
            }
        }
        return onlyStarsFrom(symbol);
    }

    private boolean onlyStarsFrom(int first) {
        return Arrays.stream(symbols, first, symbols.length).allMatch(symbol -> symbol == ANY_TEXT);
    }

    private static boolean fits(int symbol, char character) {
        return symbol == ANY_CHARACTER || symbol == character;
    }
}
