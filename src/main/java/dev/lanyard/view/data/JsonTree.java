package dev.lanyard.view.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.view.value.Value;
import dev.lanyard.view.value.Value.Field;
import dev.lanyard.view.value.Value.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trees of values as JSON trees, and back. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    static JsonNode of(Value value) {
        return switch (value) {
            case Value.Nothing _ -> NODES.nullNode();
            case Value.Text text -> NODES.textNode(text.text());
            case Value.Amount amount -> DecimalNode.valueOf(amount.number());
            case Value.Truth truth -> NODES.booleanNode(truth.yes());
            case Value.Moment moment -> NODES.textNode(moment.instant().toString());
            case Value.Document document -> document(document);
            case Value.Items items -> array(items.values());
            case Value.Fields fields -> object(fields);
            case Value.Changes changes -> NODES.objectNode().set("Changes", of(changes.rows()));
            case Value.Tree tree -> of(tree.data());
            case Value.Listing listing -> NODES.objectNode().set(listing.name(), of(listing.items()));
        };
    }

    /** A stored document that is no JSON (AWS would refuse it, a file may hold it) is given as the text it is. */
    private static JsonNode document(Value.Document document) {
        try {
            return MAPPER.readTree(document.json());
        } catch (JsonProcessingException _) {
            return TextNode.valueOf(document.json());
        }
    }

    private static ArrayNode array(List<Value> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(of(value)));
        return array;
    }

    /** Optional parts that are not there are left out, as AWS does. */
    private static ObjectNode object(Value.Fields fields) {
        ObjectNode object = NODES.objectNode();
        for (Field field : fields.fields()) {
            if (!(field.value() instanceof Value.Nothing)) {
                object.set(field.label().name(), of(field.value()));
            }
        }
        return object;
    }

    /** Returns the values of a JSON tree, such as a query's answer. */
    static Value values(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> fields(node);
            case ARRAY -> items(node);
            case BOOLEAN -> new Value.Truth(node.booleanValue());
            case NUMBER -> new Value.Amount(node.decimalValue());
            case STRING, BINARY -> new Value.Text(node.asText(), Meaning.PLAIN);
            case NULL, MISSING -> new Value.Nothing();
        };
    }

    private static Value.Fields fields(JsonNode node) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            fields.add(new Field(label(property.getKey()), values(property.getValue())));
        }
        return new Value.Fields(fields);
    }

    private static Value.Items items(JsonNode node) {
        List<Value> values = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode element : node) {
            values.add(values(element));
            element.fieldNames().forEachRemaining(names::add);
        }
        boolean rows = !values.isEmpty() && values.stream().allMatch(Value.Fields.class::isInstance);
        List<Label> columns = rows ? names.stream().map(JsonTree::label).toList() : List.of();
        return new Value.Items(values, columns);
    }

    private static Label label(String name) {
        return new Label(name, name, false, false);
    }
}
