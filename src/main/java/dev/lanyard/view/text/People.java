package dev.lanyard.view.text;

import dev.lanyard.view.data.JsonText;
import dev.lanyard.view.text.Theme.Role;
import dev.lanyard.view.value.Value;
import dev.lanyard.view.value.Value.Field;
import dev.lanyard.view.value.Value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes values for people: things of one kind as a table, one thing as labelled lines, what was done as sentences. */
public final class People {

    private static final String INDENT = "  ";

    private final int width;
    private final Theme theme;

    /** Writes lines of at most {@code width} columns, save where one word is longer. */
    public People(int width, Theme theme) {
        this.width = width;
        this.theme = theme;
    }

    /** Returns the value as lines, each ended; the empty text where there is nothing to show. */
    public String text(Value value) {
        List<String> lines = lines(value, width);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private List<String> lines(Value value, int room) {
        return switch (value) {
            case Value.Nothing _ -> List.of();
            case Value.Listing listing -> lines(listing.items(), room);
            case Value.Changes changes -> sentences(changes.rows());
            case Value.Tree tree -> Outline.lines(tree.branches(), room, theme);
            case Value.Items items when !items.columns().isEmpty() -> table(items, room);
            case Value.Items items -> rows(items, room);
            case Value.Fields fields -> details(fields, room);
            case Value.Document document -> document(document);
            case Value.Text _, Value.Amount _, Value.Truth _, Value.Moment _ ->
                List.of(Cell.of(value).text());
        };
    }

    private static List<String> document(Value.Document document) {
        return Plain.block(JsonText.indented(document)).lines().toList();
    }

    private List<String> table(Value.Items items, int room) {
        if (items.values().isEmpty()) {
            return List.of(theme.paint(Role.FAINT, "(none)"));
        }
        List<Label> columns =
                items.columns().stream().filter(column -> !column.detail()).toList();
        List<List<Cell>> rows = items.values().stream()
                .map(item -> cells((Value.Fields) item, columns))
                .toList();
        Set<Integer> names = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).id())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new Table(columns.stream().map(Label::header).toList(), rows, names)
                .lines(room, theme)
                .orElseGet(() -> oneByOne(items, columns, room));
    }

    private static List<Cell> cells(Value.Fields fields, List<Label> columns) {
        return columns.stream()
                .map(column -> part(fields, column).map(Cell::of).orElse(Cell.of(new Value.Nothing())))
                .toList();
    }

    private static Optional<Value> part(Value.Fields fields, Label column) {
        return fields.fields().stream()
                .filter(field -> field.label().name().equals(column.name()))
                .map(Field::value)
                .findFirst();
    }

    /** On a terminal too narrow for the columns, each row becomes labelled lines. */
    private List<String> oneByOne(Value.Items items, List<Label> columns, int room) {
        List<String> lines = new ArrayList<>();
        for (Value item : items.values()) {
            List<Field> shown = ((Value.Fields) item)
                    .fields().stream()
                            .filter(field -> columns.contains(field.label()))
                            .toList();
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(details(new Value.Fields(shown), room));
        }
        return lines;
    }

    private List<String> rows(Value.Items items, int room) {
        List<List<Cell>> rows = items.values().stream()
                .map(item -> item instanceof Value.Items inner
                        ? inner.values().stream().map(Cell::of).toList()
                        : List.of(Cell.of(item)))
                .toList();
        return new Table(List.of(), rows, Set.of()).lines(room, theme).orElseGet(() -> wide(rows));
    }

    private static List<String> wide(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> String.join(" ", row.stream().map(Cell::text).toList()))
                .toList();
    }

    private List<String> sentences(Value.Items changes) {
        return changes.values().stream()
                .map(Value.Fields.class::cast)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Value.Fields change) {
        List<String> parts = change.fields().stream()
                .map(field -> Cell.of(field.value()).text())
                .toList();
        Role role = parts.get(0).equals("unchanged") ? Role.FAINT : Role.GOOD;
        String detail = parts.get(2).equals("-") ? "" : theme.paint(Role.FAINT, " (" + parts.get(2) + ")");
        return theme.paint(role, parts.get(0)) + " " + parts.get(1) + detail;
    }

    private List<String> details(Value.Fields fields, int room) {
        int labels = fields.fields().stream()
                .filter(field -> !isBlock(field.value()))
                .mapToInt(field -> TextWidth.of(field.label().header()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        boolean afterBlock = false;
        for (Field field : fields.fields()) {
            boolean block = isBlock(field.value());
            lines.addAll(afterBlock && !block ? List.of("") : List.of());
            lines.addAll(block ? block(field, room) : line(field, labels, room));
            afterBlock = block;
        }
        return lines;
    }

    private List<String> line(Field field, int labels, int room) {
        Cell cell = Cell.of(field.value());
        String label = TextWidth.pad(field.label().header(), labels);
        List<String> lines = new ArrayList<>();
        for (String text : beside(field.value(), cell, room - labels - INDENT.length())) {
            String head = lines.isEmpty() ? theme.paint(Role.HEADING, label) : " ".repeat(labels);
            lines.add(head + INDENT + theme.paint(cell.role(), text));
        }
        return lines;
    }

    /** What does not fit beside its label goes on below; several texts that do not, such as sentences, one under the other. */
    private static List<String> beside(Value value, Cell cell, int room) {
        boolean several = value instanceof Value.Items items
                && items.columns().isEmpty()
                && !items.values().isEmpty()
                && cell.width() > room;
        Stream<String> texts = several
                ? ((Value.Items) value)
                        .values().stream().map(item -> Cell.of(item).text())
                : Stream.of(cell.text());
        return texts.flatMap(text -> Wrapped.lines(text, room).stream()).toList();
    }

    private List<String> block(Field field, int room) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(theme.paint(Role.HEADING, field.label().header()));
        lines(field.value(), room - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    /** Tables, documents and things within a thing stand under their label; all else beside it. */
    private static boolean isBlock(Value value) {
        return switch (value) {
            case Value.Document _ -> true;
            case Value.Items items -> !items.columns().isEmpty() && !isPairs(items);
            case Value.Fields fields -> !fields.fields().isEmpty();
            case Value.Nothing _, Value.Text _, Value.Amount _, Value.Truth _, Value.Moment _ -> false;
            case Value.Changes _, Value.Listing _, Value.Tree _ -> true;
        };
    }

    private static boolean isPairs(Value.Items items) {
        return items.columns().getFirst().name().equals("Key")
                && items.columns().size() == 2;
    }
}
