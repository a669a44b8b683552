package dev.lanyard.aws.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when first asked for, and then kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T present = value;
        if (present == null) {
            present = maker.get();
            value = present;
        }
        return present;
    }

    /** Returns the value if it was ever asked for. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(value);
    }
}
