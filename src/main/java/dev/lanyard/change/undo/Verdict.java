package dev.lanyard.change.undo;

import dev.lanyard.change.step.Step;
import java.util.List;

/** What becomes of a step that takes another back. */
sealed interface Verdict {

    /** It is made, by these steps. */
    record Take(List<Step> steps) implements Verdict {

        /** Copies the list. */
        public Take {
            steps = List.copyOf(steps);
        }
    }

    /** The thing is as it was before already. */
    record Leave() implements Verdict {}

    /** It is not made; why is said as the rest of a sentence. */
    record Skip(String why) implements Verdict {}
}
