package dev.lanyard.policy.grant;

import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Operator;
import dev.lanyard.policy.evaluate.Network;
import dev.lanyard.policy.evaluate.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A condition by its meaning: order and repetition of its values make no difference.
 *
 * @param key in lower case
 * @param values in order
 * @param written the condition as it stands in the document
 */
record Term(Operator operator, String key, List<Mask> values, Condition written) {

    private static final int PARTS_OF_ARN = 6;

    static Term of(Condition condition, boolean variables) {
        List<Mask> values = condition.values().stream()
                .map(value -> value(condition.operator().comparison(), value, variables))
                .distinct()
                .sorted()
                .toList();
        return new Term(condition.operator(), condition.key().toLowerCase(Locale.ROOT), values, condition);
    }

    private static Mask value(Comparison comparison, String text, boolean variables) {
        return switch (comparison) {
            case STRING_LIKE, ARN_EQUALS, ARN_LIKE -> Mask.of(text, variables);
            case STRING_EQUALS -> Mask.ofPlain(text, variables);
            case STRING_EQUALS_IGNORE_CASE -> Mask.ofPlain(text.toLowerCase(Locale.ROOT), variables);
            case BOOL, NULL -> Mask.ofPlain(text.toLowerCase(Locale.ROOT), false);
            case NUMERIC_EQUALS,
                    NUMERIC_LESS_THAN,
                    NUMERIC_LESS_THAN_EQUALS,
                    NUMERIC_GREATER_THAN,
                    NUMERIC_GREATER_THAN_EQUALS,
                    DATE_EQUALS,
                    DATE_LESS_THAN,
                    DATE_LESS_THAN_EQUALS,
                    DATE_GREATER_THAN,
                    DATE_GREATER_THAN_EQUALS,
                    BINARY_EQUALS,
                    IP_ADDRESS -> Mask.ofPlain(text, false);
        };
    }

    /** Tells whether the other certainly holds for every request for which this one holds. */
    boolean implies(Term other) {
        Operator theirs = other.operator;
        boolean comparable = key.equals(other.key)
                && operator.quantifier() == theirs.quantifier()
                && operator.negated() == theirs.negated()
                && (theirs.ifExists() || !operator.ifExists());
        if (!comparable) {
            return false;
        }
        return operator.negated() ? allWithin(other, this) : allWithin(this, other);
    }

    private static boolean allWithin(Term narrow, Term wide) {
        return covering(narrow.operator.comparison(), wide.operator.comparison())
                .filter(covers -> narrow.values.stream()
                        .allMatch(value -> wide.values.stream().anyMatch(wider -> covers.test(wider, value))))
                .isPresent();
    }

    /** Returns how one value of the wide comparison covers one of the narrow; empty where they cannot be compared. */
    private static Optional<BiPredicate<Mask, Mask>> covering(Comparison narrow, Comparison wide) {
        boolean same = narrow == wide || (isArn(narrow) && isArn(wide));
        boolean plainInPattern = narrow == Comparison.STRING_EQUALS && wide == Comparison.STRING_LIKE;
        return same || plainInPattern ? Optional.of(covering(wide)) : Optional.empty();
    }

    /** ArnEquals and ArnLike behave identically (IAM user guide, condition operators). */
    private static boolean isArn(Comparison comparison) {
        return comparison == Comparison.ARN_EQUALS || comparison == Comparison.ARN_LIKE;
    }

    private static BiPredicate<Mask, Mask> covering(Comparison comparison) {
        return switch (comparison) {
            case STRING_LIKE -> Mask::covers;
            case ARN_EQUALS, ARN_LIKE -> Term::coversArn;
            case STRING_EQUALS, STRING_EQUALS_IGNORE_CASE, BOOL, NULL, BINARY_EQUALS -> Mask::equals;
            case IP_ADDRESS -> Term::coversNetwork;
            case NUMERIC_EQUALS -> ordered(Ordered::number, order -> order == 0);
            case NUMERIC_LESS_THAN, NUMERIC_LESS_THAN_EQUALS -> ordered(Ordered::number, order -> order >= 0);
            case NUMERIC_GREATER_THAN, NUMERIC_GREATER_THAN_EQUALS -> ordered(Ordered::number, order -> order <= 0);
            case DATE_EQUALS -> ordered(Ordered::date, order -> order == 0);
            case DATE_LESS_THAN, DATE_LESS_THAN_EQUALS -> ordered(Ordered::date, order -> order >= 0);
            case DATE_GREATER_THAN, DATE_GREATER_THAN_EQUALS -> ordered(Ordered::date, order -> order <= 0);
        };
    }

    private static <T extends Comparable<T>> BiPredicate<Mask, Mask> ordered(
            Function<String, Optional<T>> reading, IntPredicate wanted) {
        return (wide, narrow) -> wide.equals(narrow)
                || reading.apply(wide.toString())
                        .flatMap(bound -> reading.apply(narrow.toString()).map(bound::compareTo))
                        .filter(wanted::test)
                        .isPresent();
    }

    private static boolean coversNetwork(Mask wide, Mask narrow) {
        return wide.equals(narrow)
                || Network.read(wide.toString())
                        .flatMap(network -> Network.read(narrow.toString()).filter(network::covers))
                        .isPresent();
    }

    /** In a condition an ARN is compared part by part: a star stays within its part. */
    private static boolean coversArn(Mask wide, Mask narrow) {
        if (wide.equals(narrow)) {
            return true;
        }
        List<Mask> parts = parts(wide);
        List<Mask> others = parts(narrow);
        boolean whole = parts.size() == PARTS_OF_ARN && others.size() == PARTS_OF_ARN;
        for (int part = 0; whole && part < PARTS_OF_ARN; part++) {
            whole = parts.get(part).covers(others.get(part));
        }
        return whole;
    }

    private static List<Mask> parts(Mask arn) {
        List<Mask> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int index = 0; index < arn.length(); index++) {
            if (arn.at(index) == ':' && parts.size() < PARTS_OF_ARN - 1) {
                parts.add(arn.withMarks(part));
                part.clear();
            } else {
                part.add(arn.at(index));
            }
        }
        parts.add(arn.withMarks(part));
        return parts;
    }

    /** Two terms are the same when they mean the same, however they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Term term
                && operator.equals(term.operator)
                && key.equals(term.key)
                && values.equals(term.values);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + values.hashCode();
    }

    /** Returns the condition in words: {@code aws:SourceIp IpAddress 10.0.0.0/8}. */
    @Override
    public String toString() {
        return written.key() + " " + operator.word() + " " + String.join(" or ", written.values());
    }
}
