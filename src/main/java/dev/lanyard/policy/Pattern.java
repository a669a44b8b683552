package dev.lanyard.policy;

import java.util.Locale;

/**
 * A text in which {@code *} stands for any characters, {@code ?} for one, and {@code ${key}} for a value of the request.
 *
 * <p>A star also runs over colons and slashes, as in IAM: "if you use * as the last character of a resource ARN segment,
 * it can expand to match beyond the colon boundaries" (IAM user guide, policy element Resource).
 */
public record Pattern(String text) {

    /** Tells whether the whole value matches; {@code ${…}} is plain text. */
    public boolean matches(String value) {
        return matches(value, Variables.NONE);
    }

    /** Tells whether the whole value matches without regard to case; {@code ${…}} is plain text. */
    public boolean matchesAnyCase(String value) {
        return new Pattern(text.toLowerCase(Locale.ROOT)).matches(value.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the whole value matches; a variable without a value makes the pattern match nothing. */
    boolean matches(String value, Variables variables) {
        return variables.expand(text).filter(glob -> glob.matches(value)).isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}
