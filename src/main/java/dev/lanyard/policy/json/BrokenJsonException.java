package dev.lanyard.policy.json;

/** A text that is not JSON, or JSON that is not read. */
public final class BrokenJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Place place;

    /**
     * Makes a refusal.
     *
     * @param message why, as the end of a sentence without its full stop
     */
    public BrokenJsonException(Place place, String message) {
        super(message);
        this.place = place;
    }

    /** Returns where the text stops being JSON. */
    public Place place() {
        return place;
    }
}
