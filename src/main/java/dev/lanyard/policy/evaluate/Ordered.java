package dev.lanyard.policy.evaluate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Comparisons of numbers and dates: what cannot be read as one compares to nothing. */
public final class Ordered {

    private static final int MAX_DIGITS = 64;
    private static final String YEAR = "YYYY";
    private static final String MONTH = "YYYY-MM";

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

    /** Reads a number; empty when the text is none. */
    public static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > MAX_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /**
     * Reads "one of the W3C implementations of the ISO 8601 date formats or in epoch (UNIX) time" (IAM user guide, "IAM JSON
     * policy elements: Condition operators"): a year, a month or a day stands for its beginning.
     */
    public static Optional<Instant> date(String text) {
        try {
            return Optional.of(text.contains("T") ? OffsetDateTime.parse(text).toInstant() : withoutTime(text));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Four digits are a year, because as seconds they would be the first hours of 1970. */
    private static Instant withoutTime(String text) {
        if (text.contains("-")) {
            boolean isMonth = text.length() == MONTH.length();
            return beginning(isMonth ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text));
        }
        return text.length() == YEAR.length()
                ? beginning(Year.parse(text).atDay(1))
                : Instant.ofEpochSecond(Long.parseLong(text));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
