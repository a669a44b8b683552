package dev.lanyard.view;

import dev.lanyard.operation.JsonLines;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.view.data.CsvText;
import dev.lanyard.view.data.Ids;
import dev.lanyard.view.data.JsonText;
import dev.lanyard.view.data.Query;
import dev.lanyard.view.data.TsvText;
import dev.lanyard.view.text.People;
import dev.lanyard.view.text.Theme;
import dev.lanyard.view.value.ResultReader;
import dev.lanyard.view.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Writes results: the one way from a result record to text on the output. */
public final class Views {

    private Views() {}

    /**
     * Makes sure that a result can be written so, before anything is done to get one.
     *
     * @throws dev.lanyard.model.LanyardException of kind USAGE when the query is not valid JMESPath
     */
    public static void check(ViewSettings settings) {
        settings.query().ifPresent(Query::check);
    }

    /**
     * Returns the result as text, each line ended, in the form that the settings ask for.
     *
     * @throws dev.lanyard.model.LanyardException of kind USAGE when the query is not valid JMESPath
     */
    public static String render(Object result, ViewSettings settings) {
        if (result instanceof JsonLines lines && isPlain(settings)) {
            return lines.objects().stream().map(line -> line + "\n").collect(Collectors.joining());
        }
        Value value = result instanceof JsonLines lines ? items(lines) : ResultReader.read(result);
        Value asked = settings.query().map(query -> Query.run(query, value)).orElse(value);
        return switch (settings.inForce()) {
            case TABLE -> new People(settings.width(), settings.color() ? Theme.standard() : Theme.plain()).text(asked);
            case JSON -> JsonText.json(asked);
            case YAML -> JsonText.yaml(asked);
            case CSV -> CsvText.text(asked);
            case TSV -> TsvText.text(asked);
            case IDS -> Ids.text(asked);
            case NONE -> "";
        };
    }

    private static boolean isPlain(ViewSettings settings) {
        OutputFormat format = settings.inForce();
        return settings.query().isEmpty() && (format == OutputFormat.TABLE || format == OutputFormat.TSV);
    }

    private static Value items(JsonLines lines) {
        List<Value> objects =
                lines.objects().stream().<Value>map(Value.Document::new).toList();
        return new Value.Items(objects, List.of());
    }
}
