package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Many commands to be run, from a file ({@code --file F}) or from standard input ({@code -}).
 *
 * @param options the file, and whether to go on after a failure
 * @param globals what holds for every one of the commands
 */
public record Batch(BatchOptions options, GlobalOptions globals) {

    private static final Signature OWN = Signature.of(BatchOptions.class);
    private static final Signature GLOBALS = Signature.of(GlobalOptions.class);

    /**
     * Reads the words, if they ask for many commands.
     *
     * @throws LanyardException of kind USAGE when they do, but with words that do not go with it
     */
    public static Optional<Batch> of(List<String> words, Inputs inputs) {
        WordSorter sorter = new WordSorter(OWN.options(), GLOBALS.options(), "'help' shows the options.");
        List<String> first = beforeFirstCommandWord(words, sorter);
        boolean asked = first.contains("-") || first.stream().anyMatch(Batch::isOwn);
        if (!asked) {
            return Optional.empty();
        }
        Values values = new Values();
        sorter.sort(words, values);
        boolean standardInput = values.plain().contains("-");
        BatchOptions options = new Binder(inputs).bind(BatchOptions.class, OWN, values.optionsOnly(), "");
        check(options, standardInput, values.plain());
        GlobalOptions globals = new Binder(inputs).bind(GlobalOptions.class, GLOBALS, values.optionsOnly(), "");
        return Optional.of(new Batch(options, globals)).filter(batch -> !globals.help());
    }

    private static List<String> beforeFirstCommandWord(List<String> words, WordSorter sorter) {
        List<String> first = new ArrayList<>();
        int i = 0;
        while (i < words.size()
                && (WordSorter.isOption(words.get(i)) || words.get(i).equals("-"))) {
            first.add(words.get(i));
            i += sorter.takesNext(words.get(i)) ? 2 : 1;
        }
        return first;
    }

    private static boolean isOwn(String word) {
        return Stream.of("--file", "--keep-going").anyMatch(own -> word.equals(own) || word.startsWith(own + "="));
    }

    private static void check(BatchOptions options, boolean standardInput, List<String> plain) {
        String usage = "Usage: lanyard --file FILE [--keep-going], or lanyard - [--keep-going]";
        if (plain.stream().anyMatch(word -> !word.equals("-"))) {
            throw LanyardException.usage("--file, --keep-going and - take no command of their own.", usage);
        }
        if (standardInput == options.file().isPresent()) {
            String message = standardInput
                    ? "The commands come from --file or from standard input (-), not from both."
                    : "--keep-going needs commands to go on with.";
            throw LanyardException.usage(message, usage);
        }
    }
}
