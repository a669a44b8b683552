package dev.lanyard.docs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as a document shows it: {@code …} within a line stands for anything that varies, such as an id or a date, and a
 * line {@code ...} for lines that are left out.
 */
record ShownText(List<String> lines) {

    private static final String LEFT_OUT = "...";
    private static final Pattern VARIES = Pattern.compile("…");

    ShownText {
        lines = List.copyOf(lines);
    }

    /** Spaces at the end of a line cannot be seen, so they do not count. */
    boolean describes(List<String> actual) {
        String text = actual.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
        String pattern = lines.stream().map(ShownText::pattern).collect(Collectors.joining());
        return Pattern.matches(pattern, text);
    }

    private static String pattern(String line) {
        if (line.equals(LEFT_OUT)) {
            return "(?:[^\\n]*\\n)*?";
        }
        String[] fixed = VARIES.split(line.stripTrailing(), -1);
        return Stream.of(fixed).map(Pattern::quote).collect(Collectors.joining("[^\\n]+?")) + "\\n";
    }
}
