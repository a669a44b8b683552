package dev.lanyard.policy;

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

    static Comparison.Test numbers(IntPredicate wanted) {
        return comparing(Ordered::number, wanted);
    }

    static Comparison.Test dates(IntPredicate wanted) {
        return comparing(Ordered::date, wanted);
    }

    private static <T extends Comparable<T>> Comparison.Test comparing(
            Function<String, Optional<T>> reading, IntPredicate wanted) {
        return (asked, written, _) -> reading.apply(asked)
                .flatMap(left -> reading.apply(written).map(left::compareTo))
                .filter(wanted::test)
                .isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
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
