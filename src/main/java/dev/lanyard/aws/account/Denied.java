package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import java.util.Set;

/** Recognises that the caller may not ask, in the words of each of AWS's protocols. */
final class Denied {

    private static final Set<String> CODES = Set.of("AccessDenied", "AccessDeniedException", "UnauthorizedOperation");

    private Denied() {}

    static boolean is(AwsException refusal) {
        return CODES.contains(refusal.code());
    }
}
