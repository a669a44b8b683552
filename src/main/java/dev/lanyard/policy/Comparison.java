package dev.lanyard.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The comparisons of the policy language, with the words for them and for their opposites. */
public enum Comparison {
    /** The same text. */
    STRING_EQUALS("StringEquals", "StringNotEquals", Comparison::sameText),
    /** The same text but for case. */
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", Comparison::sameTextAnyCase),
    /** A text that matches a pattern. */
    STRING_LIKE("StringLike", "StringNotLike", Comparison::like),
    /** The same number. */
    NUMERIC_EQUALS("NumericEquals", "NumericNotEquals", Ordered.numbers(order -> order == 0)),
    /** A smaller number. */
    NUMERIC_LESS_THAN("NumericLessThan", "", Ordered.numbers(order -> order < 0)),
    /** A number that is not larger. */
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", "", Ordered.numbers(order -> order <= 0)),
    /** A larger number. */
    NUMERIC_GREATER_THAN("NumericGreaterThan", "", Ordered.numbers(order -> order > 0)),
    /** A number that is not smaller. */
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", "", Ordered.numbers(order -> order >= 0)),
    /** The same moment. */
    DATE_EQUALS("DateEquals", "DateNotEquals", Ordered.dates(order -> order == 0)),
    /** An earlier moment. */
    DATE_LESS_THAN("DateLessThan", "", Ordered.dates(order -> order < 0)),
    /** A moment that is not later. */
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", "", Ordered.dates(order -> order <= 0)),
    /** A later moment. */
    DATE_GREATER_THAN("DateGreaterThan", "", Ordered.dates(order -> order > 0)),
    /** A moment that is not earlier. */
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", "", Ordered.dates(order -> order >= 0)),
    /** True or false. */
    BOOL("Bool", "", (asked, written, _) -> asked.equalsIgnoreCase(written)),
    /** The same bytes, in base 64. */
    BINARY_EQUALS("BinaryEquals", "", (asked, written, _) -> asked.equals(written)),
    /** An address in a network. */
    IP_ADDRESS("IpAddress", "NotIpAddress", (asked, written, _) -> Network.contains(written, asked)),
    /** An ARN that matches part by part: AWS gives both operators the same meaning. */
    ARN_EQUALS("ArnEquals", "ArnNotEquals", Comparison::arnLike),
    /** An ARN that matches part by part. */
    ARN_LIKE("ArnLike", "ArnNotLike", Comparison::arnLike),
    /** Whether the request has the key at all, which {@link Condition} looks at itself. */
    NULL("Null", "", (_, _, _) -> false);

    private static final int ARN_PARTS = 6;

    private final String word;
    private final String negation;
    private final Test test;

    Comparison(String word, String negation, Test test) {
        this.word = word;
        this.negation = negation;
        this.test = test;
    }

    /** Compares a value of the request with one that is written in the document. */
    interface Test {
        boolean holds(String asked, String written, Variables variables);
    }

    /** Returns the word of the policy language. */
    public String word() {
        return word;
    }

    /** Returns the word for the opposite; empty when the language has none. */
    String negation() {
        return negation;
    }

    boolean holds(String asked, String written, Variables variables) {
        return test.holds(asked, written, variables);
    }

    /** Finds the comparison that the word stands for, itself or negated. */
    static Optional<Comparison> of(String word) {
        return Arrays.stream(values())
                .filter(comparison -> !word.isEmpty())
                .filter(comparison -> comparison.word.equals(word) || comparison.negation.equals(word))
                .findFirst();
    }

    private static boolean sameText(String asked, String written, Variables variables) {
        return variables.fillIn(written).filter(asked::equals).isPresent();
    }

    private static boolean sameTextAnyCase(String asked, String written, Variables variables) {
        return variables
                .fillIn(written)
                .filter(text -> text.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean like(String asked, String written, Variables variables) {
        return variables.expand(written).filter(glob -> glob.matches(asked)).isPresent();
    }

    private static boolean arnLike(String asked, String written, Variables variables) {
        String[] parts = asked.split(":", ARN_PARTS);
        return variables
                .expand(written)
                .map(glob -> glob.parts(ARN_PARTS))
                .filter(globs -> globs.size() == ARN_PARTS && parts.length == ARN_PARTS)
                .filter(globs -> IntStream.range(0, ARN_PARTS)
                        .allMatch(index -> globs.get(index).matches(parts[index])))
                .isPresent();
    }
}
