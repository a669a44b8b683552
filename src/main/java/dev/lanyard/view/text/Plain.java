package dev.lanyard.view.text;

/** Makes text from outside harmless for a terminal. */
public final class Plain {

    private Plain() {}

    /**
     * Returns the text on one line, with what could drive the terminal or turn the reading order shown as an escape.
     *
     * <p>Names and tags come from AWS, where anybody may have written them.
     */
    public static String line(String text) {
        if (text.codePoints().noneMatch(Plain::isDangerous)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(clean, point));
        return clean.toString();
    }

    /** Returns the text with its line ends kept and all else as {@link #line} has it. */
    public static String block(String text) {
        return String.join("\n", text.lines().map(Plain::line).toList());
    }

    private static void append(StringBuilder clean, int point) {
        switch (point) {
            case '\n' -> clean.append("\\n");
            case '\r' -> clean.append("\\r");
            case '\t' -> clean.append("\\t");
            default -> {
                if (isDangerous(point)) {
                    clean.append(String.format("\\u%04x", point));
                } else {
                    clean.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean isDangerous(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x2028
                || point == 0x2029;
    }
}
