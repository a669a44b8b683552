package dev.lanyard.view.data;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import dev.lanyard.view.value.Value;
import dev.lanyard.view.value.Value.Label;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Values as comma-separated lines under a header (RFC 4180). */
public final class CsvText {

    /** Quotes are put where RFC 4180 asks for them, not wherever a text is long. */
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private CsvText() {}

    /** Returns a header line, where the columns have names, and a line a row. */
    public static String text(Value value) {
        return switch (value) {
            case Value.Nothing _ -> "";
            case Value.Listing listing -> text(listing.items());
            case Value.Tree tree -> text(tree.rows());
            case Value.Changes changes -> text(changes.rows());
            case Value.Items items -> table(Cells.columns(items), items.values());
            case Value.Fields fields ->
                table(fields.fields().stream().map(Value.Field::label).toList(), List.of(fields));
            case Value.Text _, Value.Amount _, Value.Truth _, Value.Moment _, Value.Document _ ->
                table(List.of(), List.of(value));
        };
    }

    private static String table(List<Label> columns, List<Value> rows) {
        StringWriter text = new StringWriter();
        try (CsvGenerator csv = MAPPER.getFactory().createGenerator(text)) {
            if (!columns.isEmpty()) {
                line(csv, columns.stream().map(Label::name).toList());
            }
            for (Value row : rows) {
                line(csv, Cells.row(row, columns));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void line(CsvGenerator csv, List<String> cells) throws IOException {
        csv.writeStartArray();
        for (String cell : cells) {
            csv.writeString(cell);
        }
        csv.writeEndArray();
    }
}
