package dev.lanyard.policy;

import java.util.List;

/** What policies say to a request, with the statements that decided it. */
public sealed interface Decision {

    /** Something allows it and nothing denies it. */
    record Allowed(List<Ground> grounds) implements Decision {
        /** Copies the grounds. */
        public Allowed {
            grounds = List.copyOf(grounds);
        }
    }

    /** A statement denies it: nothing can allow it any more. */
    record ExplicitlyDenied(List<Ground> grounds) implements Decision {
        /** Copies the grounds. */
        public ExplicitlyDenied {
            grounds = List.copyOf(grounds);
        }
    }

    /** Nothing speaks of it, so it is denied. */
    record ImplicitlyDenied() implements Decision {}

    /** A statement that decided, by where it stands: the document among those asked, the statement in it; both from 0. */
    record Ground(int document, int position, Statement statement) {}

    /** Tells whether the request may go ahead. */
    default boolean allowed() {
        return this instanceof Allowed;
    }
}
