package dev.lanyard.model;

/** A secret that no printing, logging or error text can show by accident. */
public record Secret(String reveal) implements Atom {

    @Override
    public String toString() {
        return "***";
    }
}
