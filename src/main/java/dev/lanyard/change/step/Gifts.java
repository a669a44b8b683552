package dev.lanyard.change.step;

import java.util.Optional;

/** The ids that AWS gave to what the steps of a plan have made so far. */
@FunctionalInterface
public interface Gifts {

    /** Returns the id that the step with this number was given, once it was made; see {@link Step#gift}. */
    Optional<String> of(int step);
}
