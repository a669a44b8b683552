package dev.lanyard.policy.actions;

import java.util.Arrays;
import java.util.Optional;

/** What an action does to its resource, in the five levels of AWS's reference. */
public enum AccessLevel {
    /** Names resources. */
    LIST("L"),
    /** Reads what is in them. */
    READ("R"),
    /** Makes, changes or deletes them. */
    WRITE("W"),
    /** Changes who may do what. */
    PERMISSIONS("P"),
    /** Changes tags only. */
    TAGGING("T");

    private final String letter;

    AccessLevel(String letter) {
        this.letter = letter;
    }

    static Optional<AccessLevel> of(String letter) {
        return Arrays.stream(values())
                .filter(level -> level.letter.equals(letter))
                .findFirst();
    }
}
