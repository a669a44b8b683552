package dev.lanyard.change.apply;

/**
 * How steps are made.
 *
 * @param atOnce how many steps may be at work at the same time, those that wait not counted
 */
public record Terms(OnError onError, int atOnce) {

    /** As it is done where nothing else is said. */
    public static final Terms USUAL = new Terms(OnError.CONTINUE, 8);
}
