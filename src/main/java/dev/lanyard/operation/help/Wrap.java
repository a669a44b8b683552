package dev.lanyard.operation.help;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit the narrowest usual terminal. */
final class Wrap {

    static final int WIDTH = 80;

    private Wrap() {}

    /** Returns the text in lines that begin with the indent. */
    static List<String> paragraph(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns a term and what it means side by side, or one under the other where the term is too long. */
    static List<String> entry(String term, String meaning, int column) {
        String indent = " ".repeat(column);
        List<String> lines = new ArrayList<>(paragraph(meaning, indent));
        String head = "  " + term;
        if (head.length() + 2 > column) {
            lines.addFirst(head);
        } else {
            lines.set(0, head + lines.getFirst().substring(head.length()));
        }
        return lines;
    }
}
