package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.Shown;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Makes a record from the texts given for its parameters. */
final class Binder {

    private final Conversion conversion;

    Binder(Inputs inputs) {
        conversion = new Conversion(inputs);
    }

    /**
     * Makes the record.
     *
     * @param usage the usage line that a message about missing or stray words ends with
     */
    <T> T bind(Class<T> type, Signature signature, Values values, String usage) {
        assignArguments(signature.arguments(), values, usage);
        Object[] components = signature.all().stream()
                .map(parameter -> component(parameter, values.of(parameter), usage))
                .toArray();
        return make(type, components);
    }

    private static void assignArguments(List<Parameter> arguments, Values values, String usage) {
        List<String> words = values.plain();
        int next = 0;
        for (Parameter argument : arguments) {
            int end = argument.shape() == Shape.MANY ? words.size() : Math.min(next + 1, words.size());
            values.give(argument, words.subList(next, end));
            next = end;
        }
        if (next < words.size()) {
            throw LanyardException.usage(
                    "The word " + Shown.quoted(words.get(next)) + " is one too many.", "Usage: " + usage);
        }
    }

    private Object component(Parameter parameter, List<String> given, String usage) {
        List<String> texts =
                given.isEmpty() && !parameter.byDefault().isEmpty() ? List.of(parameter.byDefault()) : given;
        if (texts.isEmpty() && parameter.required()) {
            throw LanyardException.usage(parameter.called() + " is missing.", "Usage: " + usage);
        }
        return switch (parameter.shape()) {
            case FLAG -> !texts.isEmpty();
            case ONE -> convert(parameter, texts.getFirst());
            case OPTIONAL -> texts.stream().findFirst().map(text -> convert(parameter, text));
            case MANY -> texts.stream().map(text -> convert(parameter, text)).toList();
        };
    }

    /** The words of a refused value name its kind; for an option, they name the option too. */
    private Object convert(Parameter parameter, String text) {
        try {
            return conversion.convert(parameter, text);
        } catch (LanyardException e) {
            boolean named = parameter.positional() || e.getMessage().contains(parameter.called());
            String message = named ? e.getMessage() : parameter.called() + ": " + e.getMessage();
            throw new LanyardException(e.kind(), message, e.nextStep().orElse(""), e);
        }
    }

    private static <T> T make(Class<T> type, Object[] components) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " failed on its components", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
