package dev.lanyard.aws.guard;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The making of one step of a plan: calls that change something are sent from here only.
 *
 * <p>It is bound to the thread; what the step's call leaves behind is noted in its receipt.
 */
public final class ChangeScope {

    private static final ScopedValue<Receipt> CURRENT = ScopedValue.newInstance();

    private ChangeScope() {}

    /** Makes the call within the scope of a step. */
    public static <T> T within(Receipt receipt, Supplier<T> call) {
        return ScopedValue.where(CURRENT, receipt).call(call::get);
    }

    /** Returns whether the current thread makes a step. */
    public static boolean isOpen() {
        return CURRENT.isBound();
    }

    /** Returns whether the current thread makes a step of which the changing call has left. */
    public static boolean hasCallLeft() {
        return current().filter(Receipt::left).isPresent();
    }

    static Optional<Receipt> current() {
        return isOpen() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
