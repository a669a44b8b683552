package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.words.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells options from plain words and gives each option its value; the first group of options wins over the second. */
final class WordSorter {

    private final List<Parameter> options;
    private final String hint;

    /**
     * Makes a sorter.
     *
     * @param own the options that win, which are the command's
     * @param hint what to do about an unknown option that is near no known one
     */
    WordSorter(List<Parameter> own, List<Parameter> global, String hint) {
        this.options = Stream.concat(own.stream(), global.stream()).toList();
        this.hint = hint;
    }

    /** Returns whether a word is an option by its form; {@code -} alone is a plain word. */
    static boolean isOption(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    /** Finds the option that a word names, if there is one of that name. */
    Optional<Parameter> find(String word) {
        String name = name(word);
        return options.stream()
                .filter(option -> name.equals("--" + option.name())
                        || (!option.letter().isEmpty() && name.equals("-" + option.letter())))
                .findFirst();
    }

    /** Returns whether the option that a word names takes the next word as its value. */
    boolean takesNext(String word) {
        return word.indexOf('=') < 0
                && find(word).map(option -> option.shape() != Shape.FLAG).orElse(false);
    }

    /** Sorts the words into the values. */
    void sort(List<String> words, Values values) {
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (word.equals("--")) {
                words.subList(i + 1, words.size()).forEach(values::addPlain);
                return;
            }
            i += isOption(word) ? option(words, i, values) : plain(word, values);
        }
    }

    private static int plain(String word, Values values) {
        values.addPlain(word);
        return 1;
    }

    /** Reads the option at an index and returns how many words it took. */
    private int option(List<String> words, int index, Values values) {
        String word = words.get(index);
        Parameter option = find(word).orElseThrow(() -> unknown(word));
        boolean takesNext = takesNext(word);
        String value = takesNext ? next(words, index, option) : inlineValue(word, option);
        if (!values.add(option, value)) {
            throw LanyardException.usage(
                    option.called() + " is given twice.", "Give it once; it takes a single value.");
        }
        return takesNext ? 2 : 1;
    }

    private static String inlineValue(String word, Parameter option) {
        int equals = word.indexOf('=');
        if (option.shape() != Shape.FLAG) {
            return word.substring(equals + 1);
        }
        if (equals >= 0) {
            throw LanyardException.usage(
                    option.called() + " takes no value.", "Write " + option.called() + " alone, or leave it out.");
        }
        return "true";
    }

    private static String next(List<String> words, int index, Parameter option) {
        boolean missing = index + 1 == words.size() || words.get(index + 1).startsWith("--");
        if (missing) {
            throw LanyardException.usage(
                    option.called() + " needs a value.",
                    "Write " + option.written() + ", or " + option.called() + "=" + option.valueWord()
                            + " where the value itself begins with --.");
        }
        return words.get(index + 1);
    }

    private LanyardException unknown(String word) {
        Optional<String> nearest = NearestNames.first(
                name(word), options.stream().map(option -> "--" + option.name()).toList());
        return LanyardException.usage(
                "There is no option " + Shown.plain(name(word)) + ".",
                nearest.map(known -> "Did you mean " + known + "? ").orElse("") + hint);
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
