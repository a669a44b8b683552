package dev.lanyard.sandbox.wire;

/** Writes XML 1.0. */
final class Xml {

    private final StringBuilder text = new StringBuilder();

    /** Writes an element with what the content writes. */
    Xml element(String name, Runnable content) {
        return element(name, "", content);
    }

    /** Writes an element of a namespace. */
    Xml element(String name, String namespace, Runnable content) {
        text.append('<').append(name);
        if (!namespace.isEmpty()) {
            text.append(" xmlns=\"").append(namespace).append('"');
        }
        text.append('>');
        content.run();
        text.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element that holds a text. */
    Xml element(String name, String content) {
        return element(name, "", () -> content.codePoints().forEach(this::character));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void character(int character) {
        switch (character) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            // A parser would read a bare one as a line feed (XML 1.0, 2.11).
            case '\r' -> text.append("&#13;");
            default -> {
                if (isAllowed(character)) {
                    text.appendCodePoint(character);
                }
            }
        }
    }

    /** XML 1.0 has no way, not even an escape, to say the other characters (XML 1.0, 2.2). */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
