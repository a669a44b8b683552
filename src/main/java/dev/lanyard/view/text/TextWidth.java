package dev.lanyard.view.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes; East Asian characters and emoji take two. */
public final class TextWidth {

    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** Returns the columns that the text takes. */
    public static int of(String text) {
        if (isAscii(text)) {
            return text.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += ofCharacter(text, start, end);
            start = end;
        }
        return width;
    }

    /** Returns the text, or its beginning with an ellipsis where it takes more than {@code most} columns. */
    public static String shorten(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += ofCharacter(text, start, end);
            if (width > most - 1) {
                break;
            }
            start = end;
        }
        return text.substring(0, start) + ELLIPSIS;
    }

    /** Returns the text with blanks after it, up to the width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x7f);
    }

    /** What people see as one character is as wide as its widest code point (a base with its accents or joiners). */
    private static int ofCharacter(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .map(WCWidth::wcwidth)
                .max()
                .orElse(0);
    }
}
