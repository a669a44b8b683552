package dev.lanyard.policy.json;

/** A text that is not JSON. */
public final class BrokenJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Place place;

    BrokenJsonException(Place place, String message) {
        super(message);
        this.place = place;
    }

    /** Returns where the text stops being JSON. */
    public Place place() {
        return place;
    }
}
