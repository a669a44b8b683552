package dev.lanyard.change.step;

import java.util.function.Function;

/** A value that AWS gives when an earlier step of the same plan is made, or that is known already. */
public sealed interface Pending<T> {

    /** The value is known. */
    record Known<T>(T value) implements Pending<T> {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A step will make it known.
     *
     * @param step the number of that step in its plan
     * @param what what it is, such as {@code version}
     */
    record Promised<T>(int step, String what) implements Pending<T> {

        @Override
        public String toString() {
            return "the " + what + " that step " + step + " makes";
        }
    }

    /** Returns a value that is known. */
    static <T> Pending<T> known(T value) {
        return new Known<>(value);
    }

    /** Returns the value once it is known. */
    default T value() {
        return switch (this) {
            case Known<T>(T value) -> value;
            case Promised<T> promised -> throw new IllegalStateException(promised + " is not known yet");
        };
    }

    /** Returns whether a step has still to be made before the value is known. */
    default boolean open() {
        return this instanceof Promised<T>;
    }

    /** Returns the same, known if the step that promised it has been made. */
    default Pending<T> settled(Gifts gifts, Function<String, T> reader) {
        return switch (this) {
            case Known<T> known -> known;
            case Promised<T> promised ->
                gifts.of(promised.step())
                        .<Pending<T>>map(text -> new Known<>(reader.apply(text)))
                        .orElse(promised);
        };
    }
}
