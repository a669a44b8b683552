package dev.lanyard.policy.document;

/** Lays a JSON text without white space out for people, letter by letter, so that nothing else can change. */
final class Indentation {

    private static final String STEP = "  ";

    private final StringBuilder laid = new StringBuilder();
    private int depth;
    private boolean opened;
    private boolean inString;
    private boolean escaped;

    String of(String compact) {
        compact.chars().forEach(letter -> add((char) letter));
        return laid.append('\n').toString();
    }

    private void add(char letter) {
        if (inString) {
            laid.append(letter);
            inString = letter != '"' || escaped;
            escaped = letter == '\\' && !escaped;
        } else {
            addMark(letter);
        }
    }

    private void addMark(char mark) {
        boolean closes = mark == '}' || mark == ']';
        if (closes) {
            depth = Math.max(0, depth - 1);
        }
        // An empty object or list stays on its line.
        if (opened != closes) {
            newLine();
        }
        opened = false;
        laid.append(mark);
        switch (mark) {
            case '{', '[' -> open();
            case ',' -> newLine();
            case ':' -> laid.append(' ');
            case '"' -> inString = true;
            default -> {}
        }
    }

    private void open() {
        depth++;
        opened = true;
    }

    private void newLine() {
        laid.append('\n').append(STEP.repeat(depth));
    }
}
