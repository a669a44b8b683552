package dev.lanyard.operation;

import dev.lanyard.change.journal.Link;
import dev.lanyard.change.plan.Plan;
import java.util.List;

/**
 * What a command wants to change.
 *
 * @param question what the person agrees to, with its question mark; unused where the plan is empty
 * @param afterwards what to say once something was done, as sentences
 * @param link what it has to do with an earlier run
 */
public record Proposal(String question, Plan plan, List<String> afterwards, Link link) {

    /** Copies the list. */
    public Proposal {
        afterwards = List.copyOf(afterwards);
    }

    /** A proposal that has nothing to do with earlier runs. */
    public Proposal(String question, Plan plan, List<String> afterwards) {
        this(question, plan, afterwards, new Link.None());
    }

    /** A proposal with nothing to say afterwards. */
    public static Proposal of(String question, Plan plan) {
        return new Proposal(question, plan, List.of());
    }
}
