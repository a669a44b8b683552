package dev.lanyard.change.apply;

/**
 * How steps are made.
 *
 * @param atOnce how many calls may be under way at the same time
 */
public record Terms(OnError onError, int atOnce) {

    /** As it is done where nothing else is said. */
    public static final Terms USUAL = new Terms(OnError.CONTINUE, 8);
}
