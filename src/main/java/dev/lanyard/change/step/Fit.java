package dev.lanyard.change.step;

import java.util.List;

/**
 * A step that was thought out earlier, made to fit what is there now.
 *
 * @param notes what has become different since, as sentences
 */
public record Fit(Step step, List<String> notes) {

    /** Copies the list. */
    public Fit {
        notes = List.copyOf(notes);
    }

    /** Nothing has become different. */
    public static Fit of(Step step) {
        return new Fit(step, List.of());
    }
}
