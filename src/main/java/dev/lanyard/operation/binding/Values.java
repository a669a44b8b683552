package dev.lanyard.operation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts given for each parameter, and the plain words, as they stand on the line. */
final class Values {

    private final Map<Parameter, List<String>> options = new LinkedHashMap<>();
    private final List<String> plain = new ArrayList<>();

    void addPlain(String word) {
        plain.add(word);
    }

    /** Takes a value, unless the option may be given once only and was. */
    boolean add(Parameter option, String value) {
        List<String> values = options.computeIfAbsent(option, none -> new ArrayList<>());
        boolean another = !values.isEmpty() && option.shape() != Shape.MANY;
        if (!another) {
            values.add(value);
        }
        return !another || option.shape() == Shape.FLAG;
    }

    void give(Parameter argument, List<String> texts) {
        options.put(argument, texts);
    }

    /** Returns the same options without the plain words. */
    Values optionsOnly() {
        Values copy = new Values();
        copy.options.putAll(options);
        return copy;
    }

    List<String> plain() {
        return List.copyOf(plain);
    }

    List<String> of(Parameter parameter) {
        return options.getOrDefault(parameter, List.of());
    }
}
