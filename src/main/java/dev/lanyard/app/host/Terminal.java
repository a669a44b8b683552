package dev.lanyard.app.host;

/** Which of the standard streams are a terminal, and how wide it is. */
public interface Terminal {

    /** Returns whether somebody can type. */
    boolean in();

    /** Returns whether results go to a screen. */
    boolean out();

    /** Returns whether words go to a screen. */
    boolean err();

    /** Returns the screen's size; only asked for where something is a terminal. */
    Size size();

    /** Columns and lines. */
    record Size(int columns, int lines) {

        /** What a terminal has that does not say. */
        public static final Size USUAL = new Size(80, 24);
    }
}
