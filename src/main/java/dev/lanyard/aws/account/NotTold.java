package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import java.util.Set;

/** Recognises that the caller may not ask, or that the endpoint is no whole AWS and cannot answer. */
final class NotTold {

    private static final Set<String> CODES = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "UnauthorizedOperation",
            "InvalidAction",
            "UnknownOperationException");

    private NotTold() {}

    static boolean is(AwsException refusal) {
        return CODES.contains(refusal.code());
    }
}
