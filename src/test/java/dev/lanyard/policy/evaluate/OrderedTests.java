package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTests {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z",
        "2026-11, 2026-11-01T00:00:00Z",
        "2026-11-22, 2026-11-22T00:00:00Z",
        "2026-11-22T10:20Z, 2026-11-22T10:20:00Z",
        "2026-11-22T10:20:30Z, 2026-11-22T10:20:30Z",
        "2026-11-22T10:20:30.5Z, 2026-11-22T10:20:30.5Z",
        "2026-11-22T10:20:30+02:00, 2026-11-22T08:20:30Z",
        "0, 1970-01-01T00:00:00Z",
        "1234567, 1970-01-15T06:56:07Z",
        "1763806830, 2025-11-22T10:20:30Z",
    })
    void aDateIsOfAFormatOfW3cOrSecondsSince1970(String text, Instant moment) {
        assertThat(Ordered.date(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13",
                "2026-02-30",
                "2026-11-22T10:20:30",
                "-1",
                "99999999999999999999",
                "9223372036854775807",
                "2026-11-22 10:20:30Z",
                "20a6",
            })
    void otherTextIsNoDate(String text) {
        assertThat(Ordered.date(text)).isEmpty();
    }

    @Test
    void aNumberMayBeWrittenInManyWaysButNotAtAnyLength() {
        assertThat(Ordered.number("-1.50")).contains(new BigDecimal("-1.50"));
        assertThat(Ordered.number("9".repeat(64))).isPresent();
        assertThat(Ordered.number("9".repeat(65))).isEmpty();
        assertThat(Ordered.number("1,5")).isEmpty();
        assertThat(Ordered.number("")).isEmpty();
    }
}
