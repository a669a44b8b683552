package dev.lanyard.view.text;

import dev.lanyard.view.text.Theme.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Lays cells out in columns that fit a width. */
final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headers;
    private final List<List<Cell>> rows;
    private final Set<Integer> names;

    /**
     * Makes a table.
     *
     * @param headers as many as each row has cells; empty for a table without a heading
     * @param names the columns that people type from, which are shortened last
     */
    Table(List<String> headers, List<List<Cell>> rows, Set<Integer> names) {
        this.headers = headers;
        this.rows = rows;
        this.names = names;
    }

    /** Returns the lines, or nothing where the columns do not fit even when each is as narrow as it may be. */
    Optional<List<String>> lines(int width, Theme theme) {
        int[] natural = naturalWidths();
        int room = width - GAP.length() * Math.max(0, natural.length - 1);
        int[] narrowest =
                Arrays.stream(natural).map(each -> Math.min(each, NARROWEST)).toArray();
        if (Arrays.stream(narrowest).sum() > room) {
            return Optional.empty();
        }
        return Optional.of(lines(fitted(natural, room), theme));
    }

    private List<String> lines(int[] widths, Theme theme) {
        List<String> lines = new ArrayList<>();
        if (!headers.isEmpty()) {
            lines.add(line(
                    headers.stream()
                            .map(header -> new Cell(header, Role.HEADING))
                            .toList(),
                    widths,
                    theme));
        }
        rows.forEach(row -> lines.add(line(row, widths, theme)));
        return lines;
    }

    private int[] naturalWidths() {
        int columns =
                headers.isEmpty() ? rows.stream().mapToInt(List::size).max().orElse(0) : headers.size();
        int[] widths = new int[columns];
        for (int column = 0; column < headers.size(); column++) {
            widths[column] = TextWidth.of(headers.get(column));
        }
        for (List<Cell> row : rows) {
            widen(widths, row);
        }
        return widths;
    }

    private static void widen(int[] widths, List<Cell> row) {
        for (int column = 0; column < row.size(); column++) {
            widths[column] = Math.max(widths[column], row.get(column).width());
        }
    }

    /** Narrows the widest column, again and again, until all fit; names only when all else is narrow. */
    private int[] fitted(int[] natural, int room) {
        int[] widths = natural.clone();
        int excess = Arrays.stream(widths).sum() - room;
        while (excess > 0) {
            widths[next(widths)]--;
            excess--;
        }
        return widths;
    }

    private int next(int[] widths) {
        int other = widest(widths, column -> !names.contains(column));
        return other >= 0 && widths[other] > NARROWEST ? other : widest(widths, _ -> true);
    }

    private static int widest(int[] widths, IntPredicate asked) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean wider = widest < 0 || widths[column] >= widths[widest];
            widest = asked.test(column) && wider ? column : widest;
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
