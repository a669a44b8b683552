package dev.lanyard.policy.document;

import dev.lanyard.model.NearestNames;
import dev.lanyard.policy.json.Excerpt;
import dev.lanyard.policy.json.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of an object in a document, by their names; of a name that stands twice, the first. */
record Elements(Element whole, Map<String, Node.Field> byName) {

    /** Reads an object of any names; empty when there is something else. */
    static Optional<Elements> of(Element whole) {
        return switch (whole.node()) {
            case Node.Fields fields -> Optional.of(new Elements(whole, byName(whole, fields)));
            case Node.Items _, Node.Text _, Node.Literal _, Node.Null _ -> {
                whole.unwanted("an object");
                yield Optional.empty();
            }
        };
    }

    /** Reads an object whose names are known. */
    static Optional<Elements> of(Element whole, List<String> known) {
        Optional<Elements> elements = of(whole);
        elements.ifPresent(all -> all.byName.values().stream()
                .filter(field -> !known.contains(field.name()))
                .forEach(field -> all.unknown("element", field, name -> NearestNames.first(name, known))));
        return elements;
    }

    Optional<Element> get(String name) {
        return Optional.ofNullable(byName.get(name)).map(whole::field);
    }

    /** Finds an element that must be there; nothing is said of a missing one that seems only to be misspelt. */
    Optional<Element> required(String name) {
        Optional<Element> element = get(name);
        if (element.isEmpty() && !isMisspelt(name)) {
            whole.wrong("the element '" + name + "' is missing.");
        }
        return element;
    }

    /** Tells whether a name that is near this one stands in its place. */
    boolean isMisspelt(String name) {
        return byName.keySet().stream()
                .anyMatch(typed -> !typed.equals(name)
                        && NearestNames.first(typed, List.of(name)).isPresent());
    }

    Stream<Node.Field> fields() {
        return byName.values().stream();
    }

    /** Says that there is nothing of the name of a field; the nearest is what may be meant. */
    void unknown(String what, Node.Field field, Function<String, Optional<String>> nearest) {
        Optional<String> hint = whole.problems().wantHints() ? nearest.apply(field.name()) : Optional.empty();
        String message = "there is no " + what + " " + Excerpt.quoted(field.name()) + "."
                + hint.map(name -> " Did you mean " + name + "?").orElse("");
        whole.problems().add(field.place(), whole.path(), message);
    }

    private static Map<String, Node.Field> byName(Element whole, Node.Fields fields) {
        Map<String, Node.Field> byName = new LinkedHashMap<>();
        for (Node.Field field : fields.all()) {
            Node.Field first = byName.putIfAbsent(field.name(), field);
            if (first != null) {
                String message = Excerpt.quoted(field.name()) + " stands twice; the first is at " + first.place() + ".";
                whole.problems().add(field.place(), whole.path(), message);
            }
        }
        return byName;
    }
}
