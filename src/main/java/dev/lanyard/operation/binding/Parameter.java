package dev.lanyard.operation.binding;

import dev.lanyard.operation.Completes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An argument or an option of an operation, as its record declares it.
 *
 * @param name the component's name in kebab case, without dashes before it
 * @param letter the option's single letter, or nothing
 * @param valueWord the word that stands for the value in help, such as {@code ROLE}
 * @param byDefault the text that is read when it is left out, or nothing
 * @param type the type of one value
 * @param mayBeEmpty whether a list of arguments may hold none
 */
public record Parameter(
        String name,
        String letter,
        String help,
        String valueWord,
        Completes completes,
        String byDefault,
        Shape shape,
        Class<?> type,
        boolean positional,
        boolean mayBeEmpty) {

    /** Returns whether it must be given. */
    public boolean required() {
        return switch (shape) {
            case FLAG, OPTIONAL -> false;
            case ONE -> byDefault.isEmpty();
            case MANY -> positional && !mayBeEmpty;
        };
    }

    /** Returns the only values there are, where the type is a closed set; else nothing. */
    public List<String> values() {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> valueName((Enum<?>) constant))
                        .toList();
    }

    /** Returns how it is written in a usage line, without brackets. */
    public String written() {
        if (positional) {
            return shape == Shape.MANY ? valueWord + "..." : valueWord;
        }
        return shape == Shape.FLAG ? "--" + name : "--" + name + " " + valueWord;
    }

    /** Returns how it is named in a message: {@code --region}, or {@code ROLE}. */
    public String called() {
        return positional ? valueWord : "--" + name;
    }

    static String valueName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
