package dev.lanyard.policy.diff;

import dev.lanyard.policy.grant.Grant;
import java.util.List;

/**
 * One way in which the later policies differ from the earlier in effect.
 *
 * @param grant what differs: of the later policies where something is added, else of the earlier
 * @param others what the other side has of it: grants that keep some of it, or give it on other conditions
 * @param denials what of it is denied now and was not, or the other way round
 */
public record Difference(Kind kind, Grant grant, List<Grant> others, List<Grant> denials) {

    /** Copies the lists. */
    public Difference {
        others = List.copyOf(others);
        denials = List.copyOf(denials);
    }

    /** The ways in which policies differ. */
    public enum Kind {
        /** Allowed now, and was not. */
        GAINS,
        /** Was allowed, and is no longer. */
        LOSES,
        /** Allowed still, but on more conditions. */
        TIGHTENED,
        /** Allowed as before, and on fewer conditions. */
        LOOSENED,
        /** Allowed on other conditions. */
        CHANGED,
        /** Denied now, whatever allows it. */
        NEWLY_DENIED,
        /** Was denied, whatever allowed it. */
        NO_LONGER_DENIED,
        /** Denied on other conditions. */
        DENIED_OTHERWISE
    }
}
