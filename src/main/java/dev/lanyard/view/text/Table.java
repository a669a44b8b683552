package dev.lanyard.view.text;

import dev.lanyard.view.text.Theme.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Lays cells out in columns that fit a width. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> headers;
    private final List<List<Cell>> rows;
    private final Set<Integer> names;

    /**
     * Makes a table.
     *
     * @param headers as many as each row has cells; empty for a table without a heading
     * @param names the columns that people type from, which are never shortened
     */
    Table(List<String> headers, List<List<Cell>> rows, Set<Integer> names) {
        this.headers = headers;
        this.rows = rows;
        this.names = names;
    }

    /** Returns the lines, or nothing where the columns do not fit even when each is as narrow as it may be. */
    Optional<List<String>> lines(int width, Theme theme) {
        int[] widths = widths(Cell::width);
        int[] narrowest = widths(Cell::narrowest);
        names.forEach(column -> narrowest[column] = widths[column]);
        int room = width - GAP.length() * Math.max(0, widths.length - 1);
        if (Arrays.stream(narrowest).sum() > room) {
            return Optional.empty();
        }
        fit(widths, narrowest, room);
        return Optional.of(lines(widths, theme));
    }

    private List<String> lines(int[] widths, Theme theme) {
        List<String> lines = new ArrayList<>();
        if (!headers.isEmpty()) {
            lines.add(line(headings(), widths, theme));
        }
        rows.forEach(row -> lines.add(line(row, widths, theme)));
        return lines;
    }

    private List<Cell> headings() {
        return headers.stream().map(header -> new Cell(header, Role.HEADING)).toList();
    }

    /** Returns the width that each column needs for its widest cell, by the given measure. */
    private int[] widths(ToIntFunction<Cell> measure) {
        int columns =
                headers.isEmpty() ? rows.stream().mapToInt(List::size).max().orElse(0) : headers.size();
        int[] widths = new int[columns];
        widen(widths, headings(), measure);
        rows.forEach(row -> widen(widths, row, measure));
        return widths;
    }

    private static void widen(int[] widths, List<Cell> row, ToIntFunction<Cell> measure) {
        for (int column = 0; column < row.size(); column++) {
            widths[column] = Math.max(widths[column], measure.applyAsInt(row.get(column)));
        }
    }

    /** Narrows the widest column that may become narrower, again and again, until all fit. */
    private static void fit(int[] widths, int[] narrowest, int room) {
        for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
            widths[widest(widths, narrowest)]--;
        }
    }

    private static int widest(int[] widths, int[] narrowest) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean wider = widest < 0 || widths[column] >= widths[widest];
            widest = widths[column] > narrowest[column] && wider ? column : widest;
        }
        return widest;
    }

    private static String line(List<Cell> cells, int[] widths, Theme theme) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP);
            line.append(cells.get(column).fitted(widths[column], theme));
        }
        return line.toString().stripTrailing();
    }
}
