package dev.lanyard.model;

import java.util.Arrays;
import java.util.Locale;

/** The state of an EC2 instance. */
public enum InstanceState {
    PENDING,
    RUNNING,
    STOPPING,
    STOPPED,
    SHUTTING_DOWN,
    TERMINATED,
    /** A state that this version does not know. */
    UNKNOWN;

    /** Reads EC2's word. */
    public static InstanceState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Returns EC2's word, such as {@code shutting-down}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
