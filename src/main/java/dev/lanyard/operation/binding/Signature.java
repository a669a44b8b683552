package dev.lanyard.operation.binding;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments and options of a record, in the order of its components.
 *
 * @param all both, so that the record can be made from them
 */
public record Signature(List<Parameter> all) {

    /** Copies the list. */
    public Signature {
        all = List.copyOf(all);
    }

    /** Reads the components of a record. */
    public static Signature of(Class<?> type) {
        return new Signature(Arrays.stream(type.getRecordComponents())
                .map(Signature::parameter)
                .toList());
    }

    /** Returns the arguments, in order. */
    public List<Parameter> arguments() {
        return all.stream().filter(Parameter::positional).toList();
    }

    /** Returns the options, in order. */
    public List<Parameter> options() {
        return all.stream().filter(parameter -> !parameter.positional()).toList();
    }

    /** Returns the usage line of an operation, without the program's name. */
    public static String usage(Entry<?, ?> entry) {
        Signature signature = of(entry.request());
        List<String> parts = new ArrayList<>(List.of(commandName(entry)));
        signature.arguments().forEach(argument -> parts.add(optional(argument)));
        signature.options().stream().filter(Parameter::required).forEach(option -> parts.add(option.written()));
        if (signature.options().stream().anyMatch(option -> !option.required())) {
            parts.add("[options]");
        }
        return String.join(" ", parts);
    }

    /** Returns the words that name an operation. */
    public static String commandName(Entry<?, ?> entry) {
        Operation operation = entry.operation();
        return operation.verb().isEmpty() ? operation.noun() : operation.noun() + " " + operation.verb();
    }

    private static String optional(Parameter argument) {
        return argument.required() ? argument.written() : "[" + argument.written() + "]";
    }

    private static Parameter parameter(RecordComponent component) {
        Argument argument = component.getAnnotation(Argument.class);
        Option option = component.getAnnotation(Option.class);
        if (argument == null && option == null) {
            throw new IllegalStateException(component + " is neither an argument nor an option");
        }
        return argument == null ? option(component, option) : argument(component, argument);
    }

    private static Parameter argument(RecordComponent component, Argument declared) {
        return new Parameter(
                kebab(component.getName()),
                "",
                declared.help(),
                valueWord(component),
                declared.completes(),
                "",
                shape(component),
                valueType(component),
                true,
                declared.mayBeEmpty());
    }

    private static Parameter option(RecordComponent component, Option declared) {
        return new Parameter(
                kebab(component.getName()),
                declared.letter(),
                declared.help(),
                declared.value().isEmpty() ? valueWord(component) : declared.value(),
                declared.completes(),
                declared.byDefault(),
                shape(component),
                valueType(component),
                false,
                true);
    }

    private static Shape shape(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Shape.FLAG;
        }
        if (type == List.class) {
            return Shape.MANY;
        }
        return type == Optional.class ? Shape.OPTIONAL : Shape.ONE;
    }

    private static Class<?> valueType(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .map(Class.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
        return component.getType();
    }

    /** A list holds several of what its name says: {@code policies} are given as {@code POLICY...}. */
    private static String valueWord(RecordComponent component) {
        String name = kebab(component.getName()).toUpperCase(Locale.ROOT);
        if (shape(component) != Shape.MANY) {
            return name;
        }
        return name.replaceFirst("IES$", "Y").replaceFirst("(?<!S)S$", "");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
