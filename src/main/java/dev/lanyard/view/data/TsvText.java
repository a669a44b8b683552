package dev.lanyard.view.data;

import dev.lanyard.view.value.Value;
import dev.lanyard.view.value.Value.Label;
import java.util.ArrayList;
import java.util.List;

/** Values as tab-separated lines without a header: what a pipe gets. */
public final class TsvText {

    private TsvText() {}

    /** Returns a line a row, or a line a field for one thing; a document alone is written as it is, for a file. */
    public static String text(Value value) {
        if (value instanceof Value.Document document) {
            return JsonText.indented(document) + "\n";
        }
        StringBuilder lines = new StringBuilder();
        rows(value).forEach(row -> lines.append(line(row)).append('\n'));
        return lines.toString();
    }

    private static List<List<String>> rows(Value value) {
        return switch (value) {
            case Value.Nothing _ -> List.of();
            case Value.Listing listing -> rows(listing.items());
            case Value.Tree tree -> rows(tree.rows());
            case Value.Changes changes -> rows(changes.rows());
            case Value.Items items -> {
                List<Label> columns = Cells.columns(items);
                yield items.values().stream()
                        .map(item -> Cells.row(item, columns))
                        .toList();
            }
            case Value.Fields fields -> named(fields);
            case Value.Text _, Value.Amount _, Value.Truth _, Value.Moment _, Value.Document _ ->
                List.of(List.of(Cells.cell(value)));
        };
    }

    private static List<List<String>> named(Value.Fields fields) {
        List<List<String>> rows = new ArrayList<>();
        for (Value.Field field : fields.fields()) {
            rows.add(List.of(field.label().name(), Cells.cell(field.value())));
        }
        return rows;
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells.stream().map(TsvText::escaped).toList());
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
