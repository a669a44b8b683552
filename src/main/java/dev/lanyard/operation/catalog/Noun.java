package dev.lanyard.operation.catalog;

import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A noun and its operations.
 *
 * @param summary one line for the list of nouns
 * @param entries loads the operations when they are first asked for: a one-shot run loads one noun only
 */
public record Noun(String name, String summary, Supplier<List<Entry<?, ?>>> entries) {

    private static final Comparator<Entry<?, ?>> LONGEST_FIRST = Comparator.comparingInt(
                    (Entry<?, ?> entry) -> verbWords(entry).size())
            .reversed();

    /** Returns the verb's words; none for an operation that is its noun alone. */
    public static List<String> verbWords(Entry<?, ?> entry) {
        String verb = entry.operation().verb();
        return verb.isEmpty() ? List.of() : List.of(verb.split(" "));
    }

    /** Finds the operation whose verb the words after the noun begin with; of two, the one with the longer verb. */
    Match find(List<String> words) {
        List<Entry<?, ?>> operations = entries.get();
        Optional<Entry<?, ?>> found = operations.stream()
                .sorted(LONGEST_FIRST)
                .filter(entry -> begins(words, verbWords(entry)))
                .findFirst();
        if (found.isPresent()) {
            return new Match.Found(found.get(), 1 + verbWords(found.get()).size());
        }
        boolean unfinished = operations.stream().anyMatch(entry -> begins(verbWords(entry), words));
        return unfinished ? new Match.Unfinished(Optional.of(this)) : unknown(words, operations);
    }

    private Match unknown(List<String> words, List<Entry<?, ?>> operations) {
        List<String> verbs =
                operations.stream().map(entry -> entry.operation().verb()).toList();
        List<String> firstWords = operations.stream()
                .flatMap(entry -> verbWords(entry).stream().limit(1))
                .distinct()
                .toList();
        boolean firstIsKnown = firstWords.contains(words.getFirst());
        String typed = firstIsKnown && words.size() > 1 ? words.get(0) + " " + words.get(1) : words.getFirst();
        return new Match.UnknownVerb(this, typed, NearestNames.of(typed, firstIsKnown ? verbs : firstWords));
    }

    private static boolean begins(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }
}
