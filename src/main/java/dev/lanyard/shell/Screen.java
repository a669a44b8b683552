package dev.lanyard.shell;

import dev.lanyard.operation.Dialogue;
import java.io.PrintWriter;

/**
 * The console's terminal, as a command that runs in it sees it.
 *
 * @param out for results
 * @param err for words
 * @param dialogue the way to the person
 * @param width columns, as of now
 * @param height lines, as of now
 * @param color whether colours may be used
 */
public record Screen(PrintWriter out, PrintWriter err, Dialogue dialogue, int width, int height, boolean color) {}
