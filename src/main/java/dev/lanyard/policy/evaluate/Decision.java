package dev.lanyard.policy.evaluate;

import java.util.List;

/** What policies together say to a request, with what decided it. */
public sealed interface Decision {

    /**
     * Something allows it and nothing stands against it.
     *
     * @param grounds the statements that grant it; not those that merely leave room, such as a boundary's
     */
    record Allowed(List<Ground> grounds) implements Decision {
        /** Copies the grounds. */
        public Allowed {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A statement denies it: nothing can allow it any more.
     *
     * @param grounds all statements that deny it, in the order of the layers
     */
    record ExplicitlyDenied(List<Ground> grounds) implements Decision {
        /** Copies the grounds. */
        public ExplicitlyDenied {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * It would have to be allowed, and is not.
     *
     * @param silent the layers that would have to allow it, outermost first; the first is the one that AWS's errors name
     */
    record ImplicitlyDenied(List<Layer> silent) implements Decision {
        /** Copies the layers. */
        public ImplicitlyDenied {
            silent = List.copyOf(silent);
        }
    }

    /** Tells whether the request may go ahead. */
    default boolean allowed() {
        return this instanceof Allowed;
    }
}
