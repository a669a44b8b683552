package dev.lanyard.change.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a value is declared as, with its type parameters known.
 *
 * @param arguments such as the {@code Tag} of a {@code List<Tag>}
 */
record Declared(Class<?> raw, List<Declared> arguments) {

    Declared {
        arguments = List.copyOf(arguments);
    }

    static Declared of(Class<?> type) {
        return new Declared(type, List.of());
    }

    /** Returns what a component of this record is declared as. */
    Declared component(RecordComponent component) {
        return resolve(component.getGenericType());
    }

    /** Returns the only parameter, or the one at this place. */
    Declared argument(int place) {
        return arguments.get(place);
    }

    private Declared resolve(Type type) {
        return switch (type) {
            case Class<?> plain -> of(plain);
            case ParameterizedType made ->
                new Declared(
                        (Class<?>) made.getRawType(),
                        Stream.of(made.getActualTypeArguments())
                                .map(this::resolve)
                                .toList());
            case TypeVariable<?> variable ->
                argument(List.of(raw.getTypeParameters()).indexOf(variable));
            default -> throw new IllegalArgumentException(type + " has no form in JSON");
        };
    }

    /**
     * Returns the records that a sealed interface permits, by their simple names: the kinds that JSON tells apart.
     *
     * <p>Where such a record has type parameters, they are those of the interface, in the same order.
     */
    Map<String, Declared> kinds() {
        Map<String, Declared> kinds = new TreeMap<>();
        records(raw).forEach(type -> {
            List<Declared> own = type.getTypeParameters().length == 0 ? List.of() : arguments;
            if (kinds.put(type.getSimpleName(), new Declared(type, own)) != null) {
                throw new IllegalArgumentException("two kinds of " + raw + " are called " + type.getSimpleName());
            }
        });
        return kinds;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(Declared::records);
    }

    @Override
    public String toString() {
        return raw.getSimpleName();
    }
}
