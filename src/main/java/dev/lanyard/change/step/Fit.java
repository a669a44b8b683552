package dev.lanyard.change.step;

import java.util.List;

/**
 * A step that was thought out earlier, made to fit what is there now.
 *
 * @param steps the calls that it takes now
 * @param notes what has become different since, as sentences
 */
public record Fit(List<Step> steps, List<String> notes) {

    /** Copies the lists. */
    public Fit {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** The step fits as it is. */
    public static Fit of(Step step) {
        return new Fit(List.of(step), List.of());
    }
}
