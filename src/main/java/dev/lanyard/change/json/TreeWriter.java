package dev.lanyard.change.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lanyard.model.Atom;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes JSON of records: the same JSON of equal records, whatever the order in which their sets and maps are held. */
final class TreeWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode write(Declared type, Object value) {
        return switch (value) {
            case Atom atom -> TextNode.valueOf(atom.toString());
            case String text -> TextNode.valueOf(text);
            case Enum<?> constant -> TextNode.valueOf(constant.name());
            case Instant time -> TextNode.valueOf(time.toString());
            case Duration time -> TextNode.valueOf(time.toString());
            case Boolean truth -> BooleanNode.valueOf(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case List<?> list -> array(elements(type, list));
            case Set<?> set -> array(elements(type, set).sorted(Comparator.comparing(JsonNode::toString)));
            case Map<?, ?> map -> map(type, map);
            case Record fields -> fields(type, fields);
            default -> throw new IllegalArgumentException(value.getClass() + " has no form in JSON");
        };
    }

    private Stream<JsonNode> elements(Declared type, Collection<?> elements) {
        return elements.stream().map(element -> write(type.argument(0), element));
    }

    private static ArrayNode array(Stream<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private ObjectNode map(Declared type, Map<?, ?> map) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), write(type.argument(1), value)));
        ObjectNode object = NODES.objectNode();
        object.setAll(sorted);
        return object;
    }

    private ObjectNode fields(Declared type, Record value) {
        ObjectNode object = NODES.objectNode();
        Declared own = type;
        if (type.raw().isSealed()) {
            String kind = value.getClass().getSimpleName();
            own = Objects.requireNonNull(type.kinds().get(kind), kind);
            object.put(StepJson.KIND, kind);
        }
        for (RecordComponent component : own.raw().getRecordComponents()) {
            Declared declared = own.component(component);
            Object held = Components.value(component, value);
            if (held instanceof Optional<?> optional) {
                optional.ifPresent(present -> object.set(component.getName(), write(declared.argument(0), present)));
            } else {
                object.set(component.getName(), write(declared, held));
            }
        }
        return object;
    }
}
