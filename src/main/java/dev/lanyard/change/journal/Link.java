package dev.lanyard.change.journal;

/** What a run has to do with an earlier one. */
public sealed interface Link {

    /** Nothing. */
    record None() implements Link {}

    /** It takes back what the other has done. */
    record Undoes(int run) implements Link {}

    /** It does what the other has left undone. */
    record Resumes(int run) implements Link {}
}
