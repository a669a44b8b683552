package dev.lanyard.view.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text between its words. */
final class Wrapped {

    /** Narrower columns would hold hardly a word. */
    private static final int NARROWEST = 16;

    private Wrapped() {}

    /** Returns lines of at most {@code width} columns, save where one word is longer. */
    static List<String> lines(String text, int width) {
        int room = Math.max(NARROWEST, width);
        if (TextWidth.of(text) <= room) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && TextWidth.of(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
