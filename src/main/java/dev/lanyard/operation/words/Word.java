package dev.lanyard.operation.words;

/**
 * A word of a line, with its quotes taken off.
 *
 * @param text what the word says
 * @param start where it begins in the line, quotes included
 * @param end where the line goes on after it
 */
public record Word(String text, int start, int end) {}
