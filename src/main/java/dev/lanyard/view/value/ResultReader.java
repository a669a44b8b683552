package dev.lanyard.view.value;

import dev.lanyard.model.Atom;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Outlined;
import dev.lanyard.operation.Rows;
import dev.lanyard.view.value.Value.Field;
import dev.lanyard.view.value.Value.Label;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a result record into a tree of values, guided by {@link Column}. */
public final class ResultReader {

    private ResultReader() {}

    /** Returns the tree of a result. */
    public static Value read(Object result) {
        return switch (result) {
            case Rows<?> rows -> listing(rows);
            case Changed changed -> new Value.Changes(items(changed.changes(), Changed.Change.class));
            case DocumentText document -> value(document.text(), Meaning.DOCUMENT);
            case Outlined outlined ->
                new Value.Tree(outlined.branches(), fields(outlined.data()), listing(outlined.rows()));
            default -> value(result, Meaning.PLAIN);
        };
    }

    private static Value.Listing listing(Rows<?> rows) {
        return new Value.Listing(rows.name(), items(rows.items(), rows.type()));
    }

    private static Value value(@Nullable Object object, Meaning meaning) {
        return switch (object) {
            case null -> new Value.Nothing();
            case Optional<?> optional -> value(optional.orElse(null), meaning);
            case String text
            when meaning == Meaning.DOCUMENT -> text.isBlank() ? new Value.Nothing() : new Value.Document(text);
            case Boolean yes -> new Value.Truth(yes);
            case Number number -> new Value.Amount(new BigDecimal(number.toString()));
            case Instant instant -> new Value.Moment(instant);
            case Collection<?> collection -> items(collection, Object.class);
            case Map<?, ?> map -> fields(map);
            case Atom atom -> new Value.Text(atom.toString(), meaning);
            case Record row -> fields(row);
            default -> new Value.Text(object.toString(), meaning);
        };
    }

    private static Value.Items items(Collection<?> objects, Class<?> declared) {
        List<Value> values = new ArrayList<>();
        Class<?> type = declared;
        for (Object object : objects) {
            values.add(value(object, Meaning.PLAIN));
            type = object.getClass();
        }
        boolean rows = type.isRecord() && (values.isEmpty() || values.getFirst() instanceof Value.Fields);
        return new Value.Items(values, rows ? labels(type) : List.of());
    }

    private static List<Label> labels(Class<?> type) {
        List<Label> labels = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            labels.add(label(component));
        }
        return labels;
    }

    private static Value.Fields fields(Map<?, ?> map) {
        List<Field> fields = new ArrayList<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            fields.add(new Field(new Label(name, name, false, false), value(value, Meaning.PLAIN)));
        });
        return new Value.Fields(fields);
    }

    private static Value.Fields fields(Record row) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Column column = component.getAnnotation(Column.class);
            Meaning meaning = column == null ? Meaning.PLAIN : column.meaning();
            fields.add(new Field(label(component), value(component(row, component), meaning)));
        }
        return new Value.Fields(fields);
    }

    private static @Nullable Object component(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }

    private static Label label(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        String json = column == null || column.json().isEmpty() ? upperCamel(component.getName()) : column.json();
        String header = column == null || column.header().isEmpty() ? words(component.getName()) : column.header();
        return new Label(json, header, column != null && column.id(), column != null && column.detail());
    }

    private static String upperCamel(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return upperCamel(spaced);
    }
}
