package dev.lanyard.sandbox.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When a request was signed: AWS allows its clock and the client's to differ by 15 minutes. */
final class SigningTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Duration SKEW = Duration.ofMinutes(15);

    private final Claim claim;
    private final Dialect dialect;

    SigningTime(Claim claim, Dialect dialect) {
        this.claim = claim;
        this.dialect = dialect;
    }

    void check(Instant now) {
        Instant signed = signed();
        String date = claim.credential().date();
        if (!claim.time().startsWith(date)) {
            throw dialect.mismatch(
                    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '" + date
                            + "' != '" + claim.time().substring(0, 8) + "', from '" + claim.time() + "'.");
        }
        Duration good = claim.seconds().map(Duration::ofSeconds).orElse(SKEW);
        if (signed.plus(good).isBefore(now)) {
            throw dialect.outOfTime("Signature expired: " + claim.time() + " is now earlier than "
                    + form(now.minus(good)) + " (" + form(now) + " - " + good.toMinutes() + " min.)");
        }
        if (signed.minus(SKEW).isAfter(now)) {
            throw dialect.outOfTime("Signature not yet current: " + claim.time() + " is still later than "
                    + form(now.plus(SKEW)) + " (" + form(now) + " + " + SKEW.toMinutes() + " min.)");
        }
    }

    private Instant signed() {
        try {
            return LocalDateTime.parse(claim.time(), FORM).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw dialect.incomplete("Date must be in ISO-8601 'basic format'. Got '" + claim.time() + "'.");
        }
    }

    private static String form(Instant time) {
        return FORM.format(time.atOffset(ZoneOffset.UTC));
    }
}
