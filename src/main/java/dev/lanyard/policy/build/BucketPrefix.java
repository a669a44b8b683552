package dev.lanyard.policy.build;

import dev.lanyard.model.Atom;
import dev.lanyard.model.LanyardException;
import java.util.regex.Pattern;

/** What the names of objects in a bucket begin with; without slashes around it. */
public record BucketPrefix(String value) implements Atom {

    private static final Pattern AROUND = Pattern.compile("^/+|/+$");
    private static final Pattern MEANS_MORE = Pattern.compile("[*?$\\p{Cntrl}]");

    /** Takes the slashes off, and refuses what a policy would take for a pattern or a variable. */
    public BucketPrefix {
        value = AROUND.matcher(value).replaceAll("");
        if (value.isEmpty() || MEANS_MORE.matcher(value).find()) {
            throw LanyardException.usage(
                    "'" + value.replaceAll("\\p{Cntrl}", "?") + "' is not a prefix of objects' names.",
                    "A prefix looks like sessions/prod; *, ? and $ mean something else in a policy."
                            + " Without --prefix it is the whole bucket.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
