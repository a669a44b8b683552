package dev.lanyard.change.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Atom;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Secret;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes records of JSON, and nothing else: which types it may make is decided by what the records are declared as.
 *
 * @param what what is read, such as {@code The plan}
 */
record TreeReader(String what) {

    /** Reads a value that has to be there. */
    Object read(Declared type, JsonNode node, String at) {
        Class<?> raw = type.raw();
        if (raw == String.class) {
            return text(node, at);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return checked(node.isBoolean(), node, "true or false", at).booleanValue();
        }
        if (raw == int.class || raw == Integer.class) {
            return checked(node.canConvertToInt() && node.isIntegralNumber(), node, "a whole number", at)
                    .intValue();
        }
        if (raw == long.class || raw == Long.class) {
            return checked(node.canConvertToLong() && node.isIntegralNumber(), node, "a whole number", at)
                    .longValue();
        }
        return composed(type, node, at);
    }

    private Object composed(Declared type, JsonNode node, String at) {
        Class<?> raw = type.raw();
        if (raw == Instant.class) {
            return time(Instant::parse, node, at);
        }
        if (raw == Duration.class) {
            return time(Duration::parse, node, at);
        }
        if (raw.isEnum()) {
            return constant(raw, text(node, at), at);
        }
        if (Atom.class.isAssignableFrom(raw)) {
            return atom(raw, text(node, at), at);
        }
        if (raw == List.class) {
            return List.copyOf(elements(type, node, at));
        }
        if (raw == Set.class) {
            return set(elements(type, node, at), at);
        }
        return raw == Map.class ? map(type, node, at) : fields(type, node, at);
    }

    private String text(JsonNode node, String at) {
        return checked(node.isTextual(), node, "a text", at).textValue();
    }

    private Object time(Function<String, Object> parser, JsonNode node, String at) {
        String text = text(node, at);
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            throw broken(at, "'" + Excerpt.of(text) + "' is not a time", "");
        }
    }

    private Object constant(Class<?> type, String name, String at) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> broken(at, "there is no '" + Excerpt.of(name) + "'", ""));
    }

    private Object atom(Class<?> type, String text, String at) {
        if (type == Secret.class) {
            throw broken(at, "a secret is not kept, so none can be read", "");
        }
        return refusals(at, () -> type == Arn.class ? Arn.parse(text) : Components.make(type, text));
    }

    private List<Object> elements(Declared type, JsonNode node, String at) {
        checked(node.isArray(), node, "a list", at);
        List<Object> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(read(type.argument(0), element, at + "[" + elements.size() + "]"));
        }
        return elements;
    }

    private Set<Object> set(List<Object> elements, String at) {
        Set<Object> set = new HashSet<>(elements);
        if (set.size() < elements.size()) {
            throw broken(at, "something is there twice", "");
        }
        return set;
    }

    private Map<Object, Object> map(Declared type, JsonNode node, String at) {
        checked(node.isObject(), node, "an object", at);
        Map<Object, Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            String inside = inside(at, entry.getKey());
            Object key = read(type.argument(0), TextNode.valueOf(entry.getKey()), inside);
            map.put(key, read(type.argument(1), entry.getValue(), inside));
        });
        return map;
    }

    private Object fields(Declared type, JsonNode node, String at) {
        checked(node.isObject(), node, "an object", at);
        boolean kinds = type.raw().isSealed();
        Declared own = kinds ? kind(type, node, at) : type;
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : own.raw().getRecordComponents()) {
            String name = component.getName();
            values.put(name, field(own.component(component), node.path(name), inside(at, name)));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!values.containsKey(name) && !(kinds && name.equals(StepJson.KIND))) {
                throw broken(at, "'" + Excerpt.of(name) + "' is not known", "A newer Lanyard may know it.");
            }
        });
        return refusals(at, () -> Components.make(own.raw(), values.values().toArray()));
    }

    private Declared kind(Declared type, JsonNode node, String at) {
        String place = inside(at, StepJson.KIND);
        String kind = text(present(node.path(StepJson.KIND), place), place);
        return Optional.ofNullable(type.kinds().get(kind))
                .orElseThrow(
                        () -> broken(place, "'" + Excerpt.of(kind) + "' is not known", "A newer Lanyard may know it."));
    }

    private Object field(Declared type, JsonNode node, String at) {
        if (type.raw() != Optional.class) {
            return read(type, present(node, at), at);
        }
        Declared held = type.argument(0);
        boolean hidden = held.raw() == Secret.class
                && node.isTextual()
                && node.textValue().equals(Secret.SHOWN);
        return node.isMissingNode() || hidden ? Optional.empty() : Optional.of(read(held, node, at));
    }

    private JsonNode present(JsonNode node, String at) {
        if (node.isMissingNode()) {
            throw broken(at, "it is missing", "");
        }
        return node;
    }

    private JsonNode checked(boolean right, JsonNode node, String wanted, String at) {
        if (!right) {
            throw broken(at, Excerpt.of(node.toString()) + " is not " + wanted, "");
        }
        return node;
    }

    private Object refusals(String at, Supplier<Object> maker) {
        try {
            return maker.get();
        } catch (LanyardException refusal) {
            String words = refusal.getMessage();
            String sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
            throw broken(at, sentence, refusal.nextStep().orElse(""));
        }
    }

    private static String inside(String at, String name) {
        return at.isEmpty() ? Excerpt.of(name) : at + "." + Excerpt.of(name);
    }

    LanyardException broken(String at, String why, String nextStep) {
        String where = at.isEmpty() ? "" : "at " + at + ": ";
        return new LanyardException(ErrorKind.CONFIGURATION, what + " cannot be read: " + where + why + ".", nextStep);
    }
}
