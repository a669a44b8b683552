package dev.lanyard.operation.change;

import dev.lanyard.model.LanyardException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when on: a moment, or so long ago. */
public sealed interface Since {

    /** So long ago. */
    record Ago(Duration time) implements Since {}

    /** A moment. */
    record At(Instant time) implements Since {}

    /** Reads {@code 2d}, {@code 12h}, {@code 30m}, a day such as {@code 2026-03-01} or a moment; both are UTC. */
    static Since parse(String text) {
        Matcher ago = Pattern.compile("([0-9]{1,5})([dhm])").matcher(text);
        if (ago.matches()) {
            long amount = Long.parseLong(ago.group(1));
            return new Ago(
                    switch (ago.group(2)) {
                        case "d" -> Duration.ofDays(amount);
                        case "h" -> Duration.ofHours(amount);
                        default -> Duration.ofMinutes(amount);
                    });
        }
        return new At(moment(text));
    }

    private static Instant moment(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw LanyardException.usage(
                    "This is not a time to count from.",
                    "Write how long ago, such as 2d, 12h or 30m, a day such as 2026-03-01, or"
                            + " 2026-03-01T09:00:00Z.");
        }
    }

    /** Returns the moment, seen from now. */
    default Instant from(Instant now) {
        return switch (this) {
            case Ago(Duration time) -> now.minus(time);
            case At(Instant time) -> time;
        };
    }
}
