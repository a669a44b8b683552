package dev.lanyard.aws;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Turns AWS's way of saying "there is no such thing" into an empty answer. */
public final class Absence {

    private static final Set<String> CODES = Set.of("NoSuchEntity", "InvalidAssociationID.NotFound");

    private Absence() {}

    /** Makes the call; empty when AWS says that the thing does not exist, while all other failures pass. */
    public static <T> Optional<T> emptyWhenAbsent(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (AwsException refusal) {
            if (CODES.contains(refusal.code())) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
