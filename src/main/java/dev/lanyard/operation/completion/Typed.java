package dev.lanyard.operation.completion;

import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Parameter;
import dev.lanyard.operation.binding.Shape;
import dev.lanyard.operation.binding.Signature;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words before the cursor say so far: lenient, because the line is not finished. */
final class Typed {

    private static final List<Parameter> GLOBALS =
            Signature.of(GlobalOptions.class).options();

    private final Catalog catalog;
    private final List<String> names = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private Optional<Entry<?, ?>> entry = Optional.empty();
    private Optional<Signature> signature = Optional.empty();
    private Optional<Parameter> awaiting = Optional.empty();
    private boolean optionsEnded;

    private Typed(Catalog catalog) {
        this.catalog = catalog;
    }

    static Typed of(List<String> before, Catalog catalog) {
        Typed typed = new Typed(catalog);
        before.forEach(typed::take);
        return typed;
    }

    private void take(String word) {
        if (awaiting.isPresent()) {
            remember(awaiting.get(), word);
            awaiting = Optional.empty();
        } else if (word.equals("--") && !optionsEnded) {
            optionsEnded = true;
        } else if (isOption(word)) {
            takeOption(word);
        } else {
            takePlain(word);
        }
    }

    private boolean isOption(String word) {
        return !optionsEnded && word.length() > 1 && word.startsWith("-");
    }

    private void takeOption(String word) {
        int equals = word.indexOf('=');
        Optional<Parameter> option = option(equals < 0 ? word : word.substring(0, equals));
        if (option.isEmpty()) {
            return;
        }
        boolean takesNext = equals < 0 && option.get().shape() != Shape.FLAG;
        if (takesNext) {
            awaiting = option;
        } else {
            remember(option.get(), word.substring(equals + 1));
        }
    }

    private void takePlain(String word) {
        if (entry.isPresent()) {
            plain.add(word);
            return;
        }
        names.add(word);
        if (catalog.find(names) instanceof Match.Found found && found.words() == names.size()) {
            entry = Optional.of(found.entry());
            signature = Optional.of(Signature.of(found.entry().request()));
        }
    }

    private void remember(Parameter option, String value) {
        given.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(value);
    }

    /** Finds the option that a word names; the command's own win over the global ones. */
    Optional<Parameter> option(String word) {
        return options()
                .filter(option -> word.equals("--" + option.name())
                        || (!option.letter().isEmpty() && word.equals("-" + option.letter())))
                .findFirst();
    }

    /** Returns the options that may follow: the command's own first, none that was given and may be given once. */
    List<Parameter> optionsLeft() {
        return options()
                .filter(option -> option.shape() == Shape.MANY || !given.containsKey(option.name()))
                .toList();
    }

    private Stream<Parameter> options() {
        List<Parameter> own = signature.map(Signature::options).orElse(List.of());
        List<String> ownNames = own.stream().map(Parameter::name).toList();
        return Stream.concat(own.stream(), GLOBALS.stream().filter(option -> !ownNames.contains(option.name())));
    }

    /** Returns whether an option is one that every command takes. */
    static boolean isGlobal(Parameter option) {
        return GLOBALS.contains(option);
    }

    /** Returns the words that name the command, as far as they are typed. */
    List<String> names() {
        return names;
    }

    Optional<Entry<?, ?>> entry() {
        return entry;
    }

    /** Returns the option whose value is at the cursor. */
    Optional<Parameter> awaiting() {
        return awaiting;
    }

    boolean optionsEnded() {
        return optionsEnded;
    }

    /** Returns the argument that is at the cursor: a list takes all that is left. */
    Optional<Parameter> nextArgument() {
        List<Parameter> arguments = signature.map(Signature::arguments).orElse(List.of());
        if (plain.size() < arguments.size()) {
            return Optional.of(arguments.get(plain.size()));
        }
        return arguments.stream()
                .filter(argument -> argument.shape() == Shape.MANY)
                .findFirst();
    }

    /** Returns the values typed for a parameter so far. */
    List<String> values(Parameter parameter) {
        if (!parameter.positional()) {
            return given.getOrDefault(parameter.name(), List.of());
        }
        int index = signature.orElseThrow().arguments().indexOf(parameter);
        int end = parameter.shape() == Shape.MANY ? plain.size() : Math.min(index + 1, plain.size());
        return index < plain.size() ? plain.subList(index, end) : List.of();
    }

    /** Returns the value typed for the first parameter of the kind, such as the role that policies hang on. */
    Optional<String> valueOf(Completes kind) {
        return signature.stream()
                .flatMap(known -> known.all().stream())
                .filter(parameter -> parameter.completes() == kind)
                .flatMap(parameter -> values(parameter).stream())
                .findFirst();
    }
}
