package dev.lanyard.change.step;

/** How the thing that a step is about stands now, seen from the step. */
public sealed interface Standing {

    /** It is as the step found it: the step can be made. */
    record AsBefore() implements Standing {}

    /**
     * It is as the step wants it.
     *
     * @param step the step with the ids that are there now
     */
    record AsAfter(Step step) implements Standing {}

    /**
     * It is neither: somebody else has changed it.
     *
     * @param words what it is now and what it was, such as {@code profile of i-… (web-1) is p, and was none}
     */
    record Moved(String words) implements Standing {}
}
