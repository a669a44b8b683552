package dev.lanyard.change.apply;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the steps of plans: in their order, side by side where they may be, each once.
 *
 * @param goingOn what to do after an interruption, as a sentence for the person
 */
public record Applier(Means means, Terms terms, String goingOn) {

    /**
     * Makes the steps of one plan.
     *
     * @param steps all steps of the plan, in its order
     * @param alreadyMade the steps that earlier runs have made, with the ids that AWS gave
     * @param inDoubt the steps that earlier runs have begun, where nobody knows whether they are made
     * @return what has become of the steps that were not made already, in the order of the plan
     * @throws LanyardException of kind INTERRUPTED when the thread was interrupted before all steps were made; what the
     *     log says when it fails
     */
    public Map<Integer, Ending> apply(List<ToDo> steps, Map<Integer, Step> alreadyMade, Set<Integer> inDoubt) {
        return new Run(this, steps, alreadyMade, inDoubt).toTheEnd();
    }
}
