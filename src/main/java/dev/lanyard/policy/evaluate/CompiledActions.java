package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which actions a statement is about; whole names are looked up, only patterns are tried one by one. */
record CompiledActions(Set<String> names, List<Glob> patterns, boolean negated) {

    static CompiledActions of(Selection selection) {
        List<String> texts = selection.patterns().stream()
                .map(pattern -> pattern.text().toLowerCase(Locale.ROOT))
                .toList();
        Predicate<String> wild = text -> text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
        return new CompiledActions(
                texts.stream().filter(wild.negate()).collect(Collectors.toUnmodifiableSet()),
                texts.stream().filter(wild).map(Glob::of).toList(),
                selection instanceof Selection.AllBut);
    }

    /**
     * Tells whether the statement is about the action.
     *
     * @param action in lower case
     */
    boolean include(String action) {
        return (names.contains(action) || matchesAny(action)) != negated;
    }

    private boolean matchesAny(String action) {
        for (Glob pattern : patterns) {
            if (pattern.matches(action)) {
                return true;
            }
        }
        return false;
    }
}
