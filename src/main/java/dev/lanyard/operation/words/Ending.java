package dev.lanyard.operation.words;

/** In what state a line ends. */
public enum Ending {
    /** The line is whole. */
    WHOLE,
    /** A single quote was never closed. */
    SINGLE_QUOTE,
    /** A double quote was never closed. */
    DOUBLE_QUOTE,
    /** The last character is a backslash that still waits for what it quotes. */
    BACKSLASH
}
