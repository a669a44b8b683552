package dev.lanyard.operation;

import dev.lanyard.change.plan.Plan;
import java.util.List;

/**
 * What a command wants to change.
 *
 * @param question what the person agrees to, with its question mark; unused where the plan is empty
 * @param afterwards what to say once something was done, as sentences
 */
public record Proposal(String question, Plan plan, List<String> afterwards) {

    /** Copies the list. */
    public Proposal {
        afterwards = List.copyOf(afterwards);
    }

    /** A proposal with nothing to say afterwards. */
    public static Proposal of(String question, Plan plan) {
        return new Proposal(question, plan, List.of());
    }
}
