package dev.lanyard.change.assess;

import java.util.List;

/**
 * What the person has to do for a plan to be applied: the more feel it, the more.
 *
 * @param typed what has to be typed, one after the other; nothing where a yes does or nothing is asked
 * @param reason why more than a yes is asked, as a sentence; empty where it is not
 */
public record Friction(Tier tier, List<String> typed, String reason) {

    /** There is nothing to agree to. */
    public static final Friction NONE = new Friction(Tier.NONE, List.of(), "");

    /** A yes does. */
    public static final Friction ASK = new Friction(Tier.ASK, List.of(), "");

    /** Copies the words. */
    public Friction {
        typed = List.copyOf(typed);
    }

    /** How much it takes. */
    public enum Tier {
        /** Nothing is changed. */
        NONE,
        /** One key. */
        ASK,
        /** The name of what is changed. */
        NAME,
        /** The name of each protected account that is changed. */
        ACCOUNT
    }
}
