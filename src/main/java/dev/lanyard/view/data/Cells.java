package dev.lanyard.view.data;

import dev.lanyard.view.value.Value;
import dev.lanyard.view.value.Value.Label;
import java.util.List;

/** The rows and cells of a value, as programs read them: nothing shortened, nothing made prettier. */
final class Cells {

    private Cells() {}

    /** Returns the heading of each column: those that tables show, or all of them for one thing. */
    static List<Label> columns(Value.Items items) {
        return items.columns().stream().filter(column -> !column.detail()).toList();
    }

    static List<String> row(Value value, List<Label> columns) {
        return switch (value) {
            case Value.Fields fields ->
                columns.stream()
                        .map(column -> cell(part(fields, column.name())))
                        .toList();
            case Value.Items items -> items.values().stream().map(Cells::cell).toList();
            default -> List.of(cell(value));
        };
    }

    static Value part(Value.Fields fields, String name) {
        return fields.fields().stream()
                .filter(field -> field.label().name().equals(name))
                .map(Value.Field::value)
                .findFirst()
                .orElse(new Value.Nothing());
    }

    static String cell(Value value) {
        return switch (value) {
            case Value.Nothing _ -> "";
            case Value.Text text -> text.text();
            case Value.Amount amount -> amount.number().toPlainString();
            case Value.Truth truth -> String.valueOf(truth.yes());
            case Value.Moment moment -> moment.instant().toString();
            case Value.Document _, Value.Fields _, Value.Changes _, Value.Listing _, Value.Tree _ ->
                JsonText.compact(value);
            case Value.Items items
            when isWords(items) ->
                String.join(",", items.values().stream().map(Cells::cell).toList());
            case Value.Items _ -> JsonText.compact(value);
        };
    }

    private static boolean isWords(Value.Items items) {
        return items.values().stream()
                .allMatch(
                        item -> item instanceof Value.Text text && !text.text().contains(","));
    }
}
