package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.ErrorKind;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What AWS told, or why it did not, where one goes on without. */
public sealed interface Answer<T> {

    /** AWS told it. */
    record Told<T>(T fact) implements Answer<T> {}

    /**
     * AWS refused to tell, or could not be reached.
     *
     * @param why such as {@code iam:ListRoles: AccessDenied}
     */
    record Refused<T>(String why) implements Answer<T> {}

    /** Returns what was told, if it was. */
    default Optional<T> told() {
        return switch (this) {
            case Told<T>(T fact) -> Optional.of(fact);
            case Refused<T> _ -> Optional.empty();
        };
    }

    /** Returns why nothing was told, if nothing was. */
    default Optional<String> refusal() {
        return switch (this) {
            case Told<T> _ -> Optional.empty();
            case Refused<T>(String why) -> Optional.of(why);
        };
    }

    /** Returns an answer about what was told. */
    default <U> Answer<U> map(Function<T, U> change) {
        return switch (this) {
            case Told<T>(T fact) -> new Told<>(change.apply(fact));
            case Refused<T>(String why) -> new Refused<>(why);
        };
    }

    /** Makes the call; without credentials, say, nothing else would work either, so such a failure passes. */
    static <T> Answer<T> of(Supplier<T> call) {
        try {
            return new Told<>(call.get());
        } catch (AwsException refusal) {
            if (refusal.kind() != ErrorKind.SERVICE && !refusal.code().equals("Unreachable")) {
                throw refusal;
            }
            return new Refused<>(refusal.operation() + ": " + refusal.code());
        }
    }
}
