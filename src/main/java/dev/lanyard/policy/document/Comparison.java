package dev.lanyard.policy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparisons of the policy language, with the words for them and for their opposites. */
public enum Comparison {
    /** The same text. */
    STRING_EQUALS("StringEquals", "StringNotEquals"),
    /** The same text but for case. */
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"),
    /** A text that matches a pattern. */
    STRING_LIKE("StringLike", "StringNotLike"),
    /** The same number. */
    NUMERIC_EQUALS("NumericEquals", "NumericNotEquals"),
    /** A smaller number. */
    NUMERIC_LESS_THAN("NumericLessThan", ""),
    /** A number that is not larger. */
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", ""),
    /** A larger number. */
    NUMERIC_GREATER_THAN("NumericGreaterThan", ""),
    /** A number that is not smaller. */
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", ""),
    /** The same moment. */
    DATE_EQUALS("DateEquals", "DateNotEquals"),
    /** An earlier moment. */
    DATE_LESS_THAN("DateLessThan", ""),
    /** A moment that is not later. */
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", ""),
    /** A later moment. */
    DATE_GREATER_THAN("DateGreaterThan", ""),
    /** A moment that is not earlier. */
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", ""),
    /** True or false. */
    BOOL("Bool", ""),
    /** The same bytes, in base 64. */
    BINARY_EQUALS("BinaryEquals", ""),
    /** An address in a network. */
    IP_ADDRESS("IpAddress", "NotIpAddress"),
    /** An ARN that matches part by part: AWS gives both operators the same meaning. */
    ARN_EQUALS("ArnEquals", "ArnNotEquals"),
    /** An ARN that matches part by part. */
    ARN_LIKE("ArnLike", "ArnNotLike"),
    /** Whether the request has the key at all. */
    NULL("Null", "");

    private final String word;
    private final String negation;

    Comparison(String word, String negation) {
        this.word = word;
        this.negation = negation;
    }

    /** Returns the word of the policy language. */
    public String word() {
        return word;
    }

    /** Returns the word for the opposite; empty when the language has none. */
    String negation() {
        return negation;
    }

    /** Returns all words of the language for comparisons and their opposites. */
    static List<String> words() {
        return Arrays.stream(values())
                .flatMap(comparison -> Stream.of(comparison.word, comparison.negation))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Finds the comparison that the word stands for, itself or negated. */
    static Optional<Comparison> of(String word) {
        return Arrays.stream(values())
                .filter(comparison -> !word.isEmpty())
                .filter(comparison -> comparison.word.equals(word) || comparison.negation.equals(word))
                .findFirst();
    }
}
