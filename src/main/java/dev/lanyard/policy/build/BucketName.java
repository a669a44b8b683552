package dev.lanyard.policy.build;

import dev.lanyard.model.Atom;
import dev.lanyard.model.LanyardException;
import java.util.regex.Pattern;

/** The name of an S3 bucket, as it stands in an ARN: no pattern, and no path. */
public record BucketName(String value) implements Atom {

    /** What buckets could ever be named; newer ones have 3 to 63 characters (S3 user guide, "Bucket naming rules"). */
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,254}");

    /** Refuses what would be another thing in an ARN. */
    public BucketName {
        if (!VALID.matcher(value).matches()) {
            throw LanyardException.usage(
                    "'" + value.replaceAll("\\p{Cntrl}", "?") + "' is not the name of a bucket.",
                    "Give the bare name, such as my-session-logs; what is before the objects' names goes to --prefix.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
