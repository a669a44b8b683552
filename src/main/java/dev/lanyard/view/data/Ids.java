package dev.lanyard.view.data;

import dev.lanyard.view.value.Value;
import java.util.List;

/** The ids or names of things alone, one a line: what another command takes as arguments. */
public final class Ids {

    private Ids() {}

    /** Returns the id of each thing: the part marked as such, or the first. */
    public static String text(Value value) {
        StringBuilder lines = new StringBuilder();
        things(value).forEach(thing -> lines.append(id(thing)).append('\n'));
        return lines.toString();
    }

    private static List<Value> things(Value value) {
        return switch (value) {
            case Value.Nothing _ -> List.of();
            case Value.Listing listing -> listing.items().values();
            case Value.Tree tree -> tree.rows().items().values();
            case Value.Items items -> items.values();
            case Value.Changes changes -> targets(changes);
            case Value.Fields _, Value.Text _, Value.Amount _, Value.Truth _, Value.Moment _, Value.Document _ ->
                List.of(value);
        };
    }

    private static List<Value> targets(Value.Changes changes) {
        return changes.rows().values().stream()
                .map(Value.Fields.class::cast)
                .map(fields -> Cells.part(fields, "Target"))
                .toList();
    }

    private static String id(Value thing) {
        return switch (thing) {
            case Value.Fields fields -> Cells.cell(marked(fields));
            default -> Cells.cell(thing);
        };
    }

    private static Value marked(Value.Fields fields) {
        return fields.fields().stream()
                .filter(field -> field.label().id())
                .findFirst()
                .or(() -> fields.fields().stream().findFirst())
                .map(Value.Field::value)
                .orElse(new Value.Nothing());
    }
}
