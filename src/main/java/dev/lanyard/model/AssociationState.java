package dev.lanyard.model;

import java.util.Arrays;
import java.util.Locale;

/** The state of an instance profile association. */
public enum AssociationState {
    ASSOCIATING,
    ASSOCIATED,
    DISASSOCIATING,
    DISASSOCIATED,
    /** A state that this version does not know. */
    UNKNOWN;

    /** Reads EC2's word. */
    public static AssociationState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Returns whether the state ends by itself. */
    public boolean passing() {
        return this == ASSOCIATING || this == DISASSOCIATING;
    }

    /** Returns EC2's word, such as {@code associated}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
