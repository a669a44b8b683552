package dev.lanyard.model;

/** A secret that no printing, logging or error text can show by accident. */
public record Secret(String reveal) implements Atom {

    /** What stands for every secret. */
    public static final String SHOWN = "***";

    @Override
    public String toString() {
        return SHOWN;
    }
}
