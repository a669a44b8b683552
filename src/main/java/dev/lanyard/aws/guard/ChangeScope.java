package dev.lanyard.aws.guard;

import java.util.function.Supplier;

/**
 * The making of one step of a plan: calls that change something are sent from here only.
 *
 * <p>It is bound to the thread; what the step's calls leave behind is noted in its receipt.
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

    /** Notes the id that AWS gave to a call, where a step is being made. */
    static void note(String requestId) {
        if (CURRENT.isBound()) {
            CURRENT.get().note(requestId);
        }
    }
}
