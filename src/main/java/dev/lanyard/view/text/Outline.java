package dev.lanyard.view.text;

import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.view.text.Theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws trees: each line under what it belongs to, wrapped at blanks so that the rest stands under its text. */
final class Outline {

    private static final String INDENT = "  ";

    private final int width;
    private final Theme theme;
    private final List<String> lines = new ArrayList<>();

    private Outline(int width, Theme theme) {
        this.width = width;
        this.theme = theme;
    }

    static List<String> lines(List<Branch> branches, int width, Theme theme) {
        Outline outline = new Outline(width, theme);
        branches.forEach(branch -> outline.add(branch, ""));
        return outline.lines;
    }

    private void add(Branch branch, String indent) {
        String sign = branch.mark().sign();
        Role role = role(branch.mark());
        int room = width - indent.length() - sign.length();
        List<String> texts = wrapped(Plain.line(branch.text()), room);
        lines.add(indent + theme.paint(role, sign + texts.getFirst()));
        String below = indent + " ".repeat(Math.min(sign.length(), INDENT.length())) + INDENT;
        texts.stream().skip(1).forEach(text -> lines.add(below + theme.paint(role, text)));
        branch.children().forEach(child -> add(child, indent + INDENT));
    }

    /** What follows the first line is indented, and so has less room; a word that is longer stays whole. */
    private static List<String> wrapped(String text, int room) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            int most = wrapped.isEmpty() ? room : room - INDENT.length();
            boolean full = !line.isEmpty() && TextWidth.of(line + " " + word) > most;
            if (full) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private static Role role(Mark mark) {
        return switch (mark) {
            case NONE, NOTE -> Role.PLAIN;
            case ADDED -> Role.GOOD;
            case REMOVED, ERROR -> Role.BAD;
            case CHANGED, WARNING -> Role.CHANGING;
            case SAME, DETAIL -> Role.FAINT;
        };
    }
}
