package dev.lanyard.policy.build;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Atom;
import dev.lanyard.model.LanyardException;
import java.util.regex.Pattern;

/** The ARN of a KMS key: not of an alias, which is no resource that kms:Decrypt is decided on. */
public record KeyArn(String value) implements Atom {

    private static final Pattern KEY = Pattern.compile("key/[A-Za-z0-9-]+");

    /** Refuses ids, aliases and patterns. */
    public KeyArn {
        boolean key = Arn.read(value)
                .filter(arn -> arn.service().equals("kms"))
                .filter(arn -> KEY.matcher(arn.resource()).matches())
                .isPresent();
        if (!key) {
            throw LanyardException.usage(
                    "'" + value.replaceAll("\\p{Cntrl}", "?") + "' is not the ARN of a KMS key.",
                    "It looks like arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab;"
                            + " a policy cannot name a key by its alias.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
