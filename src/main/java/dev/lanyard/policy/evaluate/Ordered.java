package dev.lanyard.policy.evaluate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Comparisons of numbers and dates: what cannot be read as one compares to nothing. */
final class Ordered {

    private static final int MAX_DIGITS = 64;

    private Ordered() {}

    static Comparer number(String written, IntPredicate wanted) {
        return comparing(Ordered::number, written, wanted);
    }

    static Comparer date(String written, IntPredicate wanted) {
        return comparing(Ordered::date, written, wanted);
    }

    private static <T extends Comparable<T>> Comparer comparing(
            Function<String, Optional<T>> reading, String written, IntPredicate wanted) {
        return reading.apply(written)
                .<Comparer>map(right -> (asked, _) -> reading.apply(asked)
                        .filter(left -> wanted.test(left.compareTo(right)))
                        .isPresent())
                .orElse(Comparer.NEVER);
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > MAX_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** ISO 8601 with or without a time, or seconds since 1970, as the user guide allows. */
    static Optional<Instant> date(String text) {
        try {
            if (text.chars().allMatch(Character::isDigit)) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
