package dev.lanyard.policy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of a JSON object in a policy, of which only known ones are allowed; each knows where it stands. */
record Elements(JsonNode node, String where) {

    static Elements of(JsonNode node, String where, Set<String> allowed) {
        if (!node.isObject()) {
            throw MalformedPolicyException.syntax(where, "an object is wanted");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!allowed.contains(property.getKey())) {
                throw MalformedPolicyException.syntax(where, "there is no element '" + property.getKey() + "'");
            }
        }
        return new Elements(node, where);
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<JsonNode> get(String name) {
        return Optional.ofNullable(node.get(name));
    }

    JsonNode required(String name) {
        return get(name)
                .orElseThrow(() -> MalformedPolicyException.syntax(where, "the element '" + name + "' is missing"));
    }

    Optional<String> text(String name) {
        return get(name).map(value -> text(value, within(name)));
    }

    String within(String name) {
        return where.startsWith("Statement") ? where + "." + name : name;
    }

    private static String text(JsonNode value, String where) {
        if (!value.isTextual()) {
            throw MalformedPolicyException.syntax(where, "a text is wanted");
        }
        return value.textValue();
    }

    /** Reads a text or a list of texts. */
    static List<String> texts(JsonNode value, String where) {
        if (!value.isArray()) {
            return List.of(text(value, where));
        }
        List<String> texts = new ArrayList<>();
        value.forEach(one -> texts.add(text(one, where)));
        return texts;
    }

    /** Reads values of a condition, which may also be numbers, true or false. */
    static List<String> scalars(JsonNode value, String where) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(scalar(one, where)));
            return all;
        }
        return List.of(scalar(value, where));
    }

    private static String scalar(JsonNode value, String where) {
        if (!value.isTextual() && !value.isNumber() && !value.isBoolean()) {
            throw MalformedPolicyException.syntax(where, "a text, a number, true or false is wanted");
        }
        return value.asText();
    }
}
