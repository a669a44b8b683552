package dev.lanyard.change.assess;

import java.util.List;

/**
 * Something about a plan that the person should know before it is applied.
 *
 * @param steps the numbers of the steps that it is about, from 1
 * @param message names the thing and what is wrong with it, as a sentence
 * @param nextStep what to do about it, as a sentence; may be empty
 */
public record Finding(Severity severity, List<Integer> steps, String message, String nextStep) {

    /** Copies the numbers. */
    public Finding {
        steps = List.copyOf(steps);
    }

    /** What a finding means for the plan. */
    public enum Severity {
        /** AWS will refuse a step: nothing of the plan is begun. */
        ERROR,
        /** It can be applied, and may not last or not work. */
        WARNING
    }

    static Finding error(List<Integer> steps, String message, String nextStep) {
        return new Finding(Severity.ERROR, steps, message, nextStep);
    }

    static Finding warning(List<Integer> steps, String message, String nextStep) {
        return new Finding(Severity.WARNING, steps, message, nextStep);
    }
}
