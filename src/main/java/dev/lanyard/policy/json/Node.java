package dev.lanyard.policy.json;

import java.util.List;
import java.util.Optional;

/** A value of JSON. */
public sealed interface Node {

    /** Returns where the value begins. */
    Place place();

    /** A string, with its escapes resolved. */
    record Text(Place place, String value) implements Node {}

    /** A number, true or false, as it is written: a number keeps each of its digits. */
    record Literal(Place place, String word) implements Node {}

    /** A {@code null}. */
    record Null(Place place) implements Node {}

    /** A list of values. */
    record Items(Place place, List<Node> values) implements Node {
        /** Copies the values. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object with its fields in their order; a name may stand twice. */
    record Fields(Place place, List<Field> all) implements Node {
        /** Copies the fields. */
        public Fields {
            all = List.copyOf(all);
        }

        /** Finds the value of a name, the first where it stands twice. */
        public Optional<Node> value(String name) {
            return all.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .map(Field::value);
        }
    }

    /**
     * One field of an object.
     *
     * @param place where the name begins
     */
    record Field(Place place, String name, Node value) {}
}
