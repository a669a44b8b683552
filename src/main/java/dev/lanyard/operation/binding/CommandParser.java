package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Match;
import dev.lanyard.operation.catalog.Noun;
import dev.lanyard.operation.words.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the words of one command.
 *
 * <p>Options before the command's words are the global ones; after them the command's own win over global ones of the
 * same name.
 */
public final class CommandParser {

    private static final Signature GLOBALS = Signature.of(GlobalOptions.class);

    private final Catalog catalog;

    /** Makes a parser of the catalogue's commands. */
    public CommandParser(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads the words.
     *
     * @throws LanyardException of kind USAGE that says which word is wrong and what to type instead
     */
    public Invocation parse(List<String> words, Inputs inputs) {
        List<Integer> plain = plainWords(words);
        List<String> names = plain.stream().map(words::get).toList();
        boolean help = !names.isEmpty() && names.getFirst().equals("help");
        if (help || asksForHelp(words)) {
            return new Invocation.Help(help ? names.subList(1, names.size()) : topic(names));
        }
        if (names.isEmpty()) {
            return nothing(words, inputs);
        }
        return switch (catalog.find(names)) {
            case Match.Found found -> run(found.entry(), words, plain.subList(0, found.words()), inputs);
            case Match.Unfinished unfinished -> throw unfinished(unfinished, names);
            case Match.UnknownNoun unknown -> throw unknownNoun(unknown, words.subList(0, plain.getFirst()));
            case Match.UnknownVerb unknown -> throw unknownVerb(unknown);
        };
    }

    /** Returns where the words stand that are neither global options nor their values; the first ones name the command. */
    private static List<Integer> plainWords(List<String> words) {
        WordSorter sorter = new WordSorter(List.of(), GLOBALS.options(), "");
        List<Integer> plain = new ArrayList<>();
        int i = 0;
        while (i < words.size() && !words.get(i).equals("--")) {
            boolean option = WordSorter.isOption(words.get(i));
            if (!option) {
                plain.add(i);
            }
            i += option && sorter.takesNext(words.get(i)) ? 2 : 1;
        }
        return plain;
    }

    /** A word that begins with two dashes is never a value, so {@code --help} asks for help wherever it stands. */
    private static boolean asksForHelp(List<String> words) {
        int end = words.indexOf("--");
        List<String> options = end < 0 ? words : words.subList(0, end);
        return options.contains("--help")
                || IntStream.range(0, options.size())
                        .anyMatch(i -> options.get(i).equals("-h")
                                && (i == 0 || !options.get(i - 1).startsWith("--")));
    }

    private List<String> topic(List<String> names) {
        if (catalog.find(names) instanceof Match.Found found) {
            return names.subList(0, found.words());
        }
        return names.stream().limit(1).toList();
    }

    private static Invocation nothing(List<String> words, Inputs inputs) {
        Values values = new Values();
        new WordSorter(List.of(), GLOBALS.options(), "'help' shows the options.").sort(words, values);
        return ended(new Invocation.Nothing(globals(values, inputs)));
    }

    private static Invocation ended(Invocation.Nothing nothing) {
        return nothing.options().version() ? new Invocation.Version() : nothing;
    }

    private static <Q extends Request<R>, R> Invocation run(
            Entry<Q, R> entry, List<String> words, List<Integer> names, Inputs inputs) {
        Signature signature = Signature.of(entry.request());
        String hint = "'help " + Signature.commandName(entry) + "' shows its options.";
        int boundary = names.getLast();
        List<String> before = IntStream.range(0, boundary)
                .filter(i -> !names.contains(i))
                .mapToObj(words::get)
                .toList();
        Values values = new Values();
        new WordSorter(List.of(), GLOBALS.options(), "Options of the command stand after its words; " + hint)
                .sort(before, values);
        new WordSorter(signature.options(), GLOBALS.options(), hint)
                .sort(words.subList(boundary + 1, words.size()), values);
        GlobalOptions options = globals(values, inputs);
        if (options.version()) {
            return new Invocation.Version();
        }
        Q request = new Binder(inputs).bind(entry.request(), signature, values, Signature.usage(entry));
        return new Invocation.Run<>(entry, request, options, new TypedLine(signature).of(words));
    }

    private static GlobalOptions globals(Values values, Inputs inputs) {
        return new Binder(inputs).bind(GlobalOptions.class, GLOBALS, values.optionsOnly(), "");
    }

    private static LanyardException unfinished(Match.Unfinished unfinished, List<String> names) {
        String verbs = unfinished.noun().map(CommandParser::verbs).orElse("");
        return LanyardException.usage(
                Shown.quoted(String.join(" ", names)) + " needs to say what to do.",
                "Go on with one of " + verbs + ".");
    }

    private static String verbs(Noun noun) {
        return noun.entries().get().stream()
                .map(entry -> entry.operation().verb())
                .collect(Collectors.joining(", "));
    }

    /** Where an unknown option stands before it, the word is rather that option's value, and the option is to blame. */
    private static LanyardException unknownNoun(Match.UnknownNoun unknown, List<String> before) {
        new WordSorter(
                        List.of(),
                        GLOBALS.options(),
                        "Options of a command stand after its words; 'help' shows the others.")
                .sort(before, new Values());
        return LanyardException.usage(
                "There is no command " + Shown.quoted(unknown.typed()) + ".",
                didYouMean(unknown.nearest(), "") + "'help' shows the commands.");
    }

    private static LanyardException unknownVerb(Match.UnknownVerb unknown) {
        String noun = unknown.noun().name();
        return LanyardException.usage(
                "There is no command " + Shown.quoted(noun + " " + unknown.typed()) + ".",
                didYouMean(unknown.nearest(), noun + " ") + "'help " + noun + "' shows its commands.");
    }

    private static String didYouMean(List<String> nearest, String before) {
        return nearest.isEmpty()
                ? ""
                : nearest.stream()
                        .limit(3)
                        .map(word -> "'" + before + word + "'")
                        .collect(Collectors.joining(" or ", "Did you mean ", "? "));
    }
}
