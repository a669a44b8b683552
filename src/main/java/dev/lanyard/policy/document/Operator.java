package dev.lanyard.policy.document;

import java.util.Optional;

/**
 * How a condition compares.
 *
 * @param quantifier which of several values of the request must compare so
 * @param negated whether the comparison must fail for every value of the condition
 * @param ifExists whether the condition also holds for a request that does not have the key
 */
public record Operator(Quantifier quantifier, Comparison comparison, boolean negated, boolean ifExists) {

    private static final String IF_EXISTS = "IfExists";

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

    private static Quantifier quantifier(String name) {
        if (name.startsWith(Quantifier.ANY.prefix)) {
            return Quantifier.ANY;
        }
        return name.startsWith(Quantifier.ALL.prefix) ? Quantifier.ALL : Quantifier.NONE;
    }
}
