package dev.lanyard.policy.document;

import dev.lanyard.model.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a condition compares.
 *
 * @param quantifier which of several values of the request must compare so
 * @param negated whether the comparison must fail for every value of the condition
 * @param ifExists whether the condition also holds for a request that does not have the key
 */
public record Operator(Quantifier quantifier, Comparison comparison, boolean negated, boolean ifExists) {

    private static final String IF_EXISTS = "IfExists";

    /** Checks that the language has a word for it. */
    public Operator {
        if (negated && comparison.negation().isEmpty()) {
            throw new IllegalArgumentException(comparison.word() + " has no opposite");
        }
        if (ifExists && comparison == Comparison.NULL) {
            throw new IllegalArgumentException("Null asks itself whether a key exists");
        }
    }

    /** Which of several values of the request must compare as asked. */
    public enum Quantifier {
        /** Written without a quantifier: meant for keys with one value. */
        NONE(""),
        /** At least one. */
        ANY("ForAnyValue:"),
        /** Each one, and so also none at all. */
        ALL("ForAllValues:");

        private final String prefix;

        Quantifier(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Reads the name of an operator, such as {@code ForAnyValue:StringLikeIfExists}; empty when there is none of that name. */
    public static Optional<Operator> parse(String name) {
        Quantifier quantifier = quantifier(name);
        String unquantified = name.substring(quantifier.prefix.length());
        boolean ifExists = unquantified.endsWith(IF_EXISTS);
        String bare = ifExists ? unquantified.substring(0, unquantified.length() - IF_EXISTS.length()) : unquantified;
        if (ifExists && bare.equals(Comparison.NULL.word())) {
            return Optional.empty();
        }
        return Comparison.of(bare)
                .map(comparison ->
                        new Operator(quantifier, comparison, !comparison.word().equals(bare), ifExists));
    }

    /** Returns the name of the operator in the policy language. */
    public String word() {
        return quantifier.prefix + (negated ? comparison.negation() : comparison.word()) + (ifExists ? IF_EXISTS : "");
    }

    /** Finds the operator that somebody may have meant who typed a name that is none. */
    static Optional<String> nearest(String typed) {
        int colon = typed.indexOf(':') + 1;
        String prefix = NearestNames.first(
                        typed.substring(0, colon), List.of(Quantifier.ANY.prefix, Quantifier.ALL.prefix))
                .orElse("");
        List<String> words = Comparison.words().stream()
                .flatMap(word -> Stream.of(word, word + IF_EXISTS))
                .toList();
        return NearestNames.first(typed.substring(colon), words)
                .map(prefix::concat)
                .filter(name -> parse(name).isPresent());
    }

    private static Quantifier quantifier(String name) {
        if (name.startsWith(Quantifier.ANY.prefix)) {
            return Quantifier.ANY;
        }
        return name.startsWith(Quantifier.ALL.prefix) ? Quantifier.ALL : Quantifier.NONE;
    }
}
